/** What an acknowledgement does. */
export const strategies = [
  'play_back',
  'name_the_effort',
  'own_the_failure',
  'validate_as_reasonable',
  'name_the_stake',
  'give_control',
  'reassure_with_fact',
  'correct_myself',
  'condole',
  'boundary',
  'celebrate',
] as const;

/** What lines can answer beside a topic: families of cues, and three finer or wider things. */
export const causes = [
  'unmet_promise',
  'not_heard',
  'dignity',
  'legal_public_threat',
  'privacy_security_fear',
  'bot_loop',
  'effort_runaround',
  'repeat_contact',
  'policy_unfair',
  'money_worry',
  'anxiety_worry',
  'helpless_resigned',
  'churn_threat',
  'disappointment_loyalty',
  'time_pressure',
  'still_unsolved',
  'waiting',
  'confusion',
  'quiet_disengagement',
  'recovery_gratitude',
  /** The topic itself, where the agent's side failed and where it did not. */
  'topic_ours',
  'topic_not_ours',
  /** The lanes that have words; safety has the team's card only. */
  'grief',
  'vulnerability',
  'abuse',
] as const;

/** How a team sounds. */
export const voices = ['plain', 'warm', 'formal'] as const;

/** Who may decide how much. */
export const roles = ['agent', 'senior', 'lead'] as const;

/** How far a conversation has come; lines for the opening and the close may be warmer (F2). */
export const stages = ['opening', 'working', 'closing'] as const;

/** Conversations that must be handled otherwise, the most urgent first. */
export const lanes = ['safety', 'abuse', 'grief', 'vulnerability'] as const;

/** A conversation that must be handled otherwise. */
export type Lane = (typeof lanes)[number];

/** The move an acknowledgement makes. */
export type Strategy = (typeof strategies)[number];

/** What lines can answer. */
export type Cause = (typeof causes)[number];

/** How a team sounds. */
export type TeamVoice = (typeof voices)[number];

/** Who may decide how much. */
export type Role = (typeof roles)[number];
