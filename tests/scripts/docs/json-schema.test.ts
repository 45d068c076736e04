import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playbookJsonSchema } from '../../../scripts/docs/json-schema.ts';
import { projectFolder } from '../../../scripts/support/project-files.ts';

it('public/playbook.schema.json is what playbooks are read with: run "npm run docs" after changing the schema', () => {
  expect(readFileSync(join(projectFolder, 'public/playbook.schema.json'), 'utf8')).toBe(playbookJsonSchema());
});

it('says of each field what may stand there', () => {
  const { properties, required, additionalProperties } = JSON.parse(playbookJsonSchema());
  expect(required).toEqual(['format', 'id', 'name', 'language']);
  expect(additionalProperties).toBe(false);
  const { options, id } = properties.topics.items.properties;
  expect(id).toEqual({ type: 'string', pattern: '^[a-z][a-z0-9_]*$' });
  expect(options).toMatchObject({ type: 'array', minItems: 1, maxItems: 4 });
  expect(options.items.properties.say.anyOf).toEqual([
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
  ]);
  expect(properties.settings.properties.bankDays).toEqual({ type: 'integer', minimum: 1, maximum: 60 });
  expect(properties.limits.propertyNames).toEqual({ enum: ['agent', 'senior', 'lead'] });
});
