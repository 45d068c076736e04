import { playbookFile } from '../../lib/playbook/schema.ts';

/** A node of a valibot schema, as far as a playbook uses them. */
interface SchemaNode {
  readonly type: string;
  readonly pipe?: readonly Action[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly items?: readonly SchemaNode[];
  readonly options?: readonly unknown[];
  readonly wrapped?: SchemaNode;
  readonly literal?: unknown;
  readonly key?: SchemaNode;
  readonly value?: SchemaNode;
}

interface Action {
  readonly type: string;
  readonly requirement?: unknown;
}

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema of a playbook file, made from the schema it is read with, for editors. */
export function playbookJsonSchema(): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A playbook of Attune',
    description: 'What it leaves out comes from what Attune brings along.',
    ...convert(playbookFile as unknown as SchemaNode),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function convert(node: SchemaNode): Json {
  const bounds = (node.pipe ?? []).map((action) => boundOf(action, node.type));
  return Object.assign(shapeOf(node), ...bounds);
}

function shapeOf(node: SchemaNode): Record<string, unknown> {
  const { type, options = [], items = [], literal, item, wrapped, key, value } = node;
  switch (type) {
    case 'string':
    case 'number':
      return { type };
    case 'literal':
      return { const: literal };
    case 'picklist':
      return { enum: options };
    case 'union':
      return { anyOf: (options as readonly SchemaNode[]).map(convert) };
    case 'array':
      return { type, items: item && convert(item) };
    case 'tuple':
      return {
        type: 'array',
        prefixItems: items.map(convert),
        minItems: items.length,
        maxItems: items.length,
      };
    case 'optional':
      return { ...(wrapped && convert(wrapped)) };
    case 'record':
      return {
        type: 'object',
        propertyNames: key && convert(key),
        additionalProperties: value && convert(value),
      };
    case 'strict_object':
      return objectOf(node);
    default:
      throw new Error(`A playbook's schema now has a "${type}": say here what that is in JSON Schema.`);
  }
}

function objectOf({ entries = {} }: SchemaNode): Record<string, unknown> {
  const all = Object.entries(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([name, entry]) => [name, convert(entry)])),
    required: all.filter(([, { type }]) => type !== 'optional').map(([name]) => name),
    additionalProperties: false,
  };
}

function boundOf({ type, requirement }: Action, of: string): Json {
  const items = of === 'array' ? 'Items' : 'Length';
  switch (type) {
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'non_empty':
      return { [`min${items}`]: 1 };
    case 'min_length':
      return { [`min${items}`]: requirement };
    case 'max_length':
      return { [`max${items}`]: requirement };
    case 'integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'gt_value':
      return { exclusiveMinimum: requirement };
    case 'lt_value':
      return { exclusiveMaximum: requirement };
    case 'trim':
    case 'readonly':
    case of:
      return {};
    default:
      throw new Error(`A playbook's schema now asks for "${type}": say here what that is in JSON Schema.`);
  }
}
