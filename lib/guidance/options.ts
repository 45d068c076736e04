import { fillTemplate, type SlotValues } from '../playbook/template.ts';
import type { OptionPlan, Template, TopicPlan, Written } from '../playbook/types.ts';
import type { Voice } from './slot-values.ts';
import type { Option } from './types.ts';

/** The ways out of a topic, filled; one whose text lacks a value is left out rather than shown with a gap. */
export function fillOptions(
  topic: TopicPlan,
  { language, address }: Voice,
  values: SlotValues,
): readonly Option[] {
  const fill = (text: Written<Template>) => {
    const template = text[language];
    return template === undefined ? null : fillTemplate(template, values, address);
  };
  return topic.options.flatMap((plan) => fillOption(plan, topic, fill));
}

function fillOption(
  plan: OptionPlan,
  { floor }: TopicPlan,
  fill: (text: Written<Template>) => string | null,
): readonly Option[] {
  const [offer, deadline, text] = [plan.offer, plan.deadline, plan.text].map(fill);
  const owner = plan.owner && fill(plan.owner);
  if (!offer || !deadline || !text || (plan.owner && !owner)) return [];
  const condition = plan.condition && fill(plan.condition);
  return [{ id: plan.id, offer, condition, deadline, owner, floor, text }];
}
