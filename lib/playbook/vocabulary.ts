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

/** The checks on a reply; docs/checks.md explains each with its source. A team may weigh them otherwise. */
export const checkIds = [
  ...(['C1', 'C2', 'C3', 'C4', 'C5'] as const),
  ...(['C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13', 'C14'] as const),
  ...(['C15', 'C16', 'C17', 'C18', 'C19', 'C20'] as const),
  ...(['C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27', 'C28', 'C29', 'C30'] as const),
  ...(['C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37', 'C38', 'C39', 'C40'] as const),
  ...(['C41', 'C42', 'C43'] as const),
  ...(['C44', 'C45', 'C46', 'C47'] as const),
] as const;

/** The id of a check. */
export type CheckId = (typeof checkIds)[number];

/** 3 is grave, 1 a nicety; 0 switches a check off. */
export type Weight = 0 | 1 | 2 | 3;
