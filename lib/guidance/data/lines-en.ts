import type { LineGroup } from '../acknowledgement-plan.ts';
import { lineReasons as reason } from './line-reasons.ts';

/** Acknowledgements in English, the preferred move of each cause and level first. */
export const englishLines: readonly LineGroup[] = [
  // Parcel marked delivered, not received. Levels 0 and 1: the facts, no feeling.
  {
    cause: 'parcel_delivered_not_received',
    levels: [0, 1],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      'Thank you for {checksDoing} first; that saves a search, so I can go straight to a solution.',
      'You {efforts}, so everything on your side is done; the rest is mine.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [0, 1],
    strategy: 'play_back',
    reason: reason.playedBack,
    lines: [
      'Tracking says {status} {deliveredWhen}, and there’s no sign of your {item}; I can put that right from here.',
      'Tracking says {status} {deliveredWhen}, and the {parcel} isn’t with you; I can put that right from here.',
      'Tracking says {status}, and there’s no sign of your {item}; I can put that right from here.',
      'Order {order} shows as {status} and isn’t with you; I can put that right from here.',
      'The {parcel} shows as {status} and isn’t with you; I can put that right from here.',
      'There’s no sign of your {item}, and I can put that right from here.',
      'Order {order} didn’t reach you, and I can put that right from here.',
      'The {parcel} didn’t reach you, and I can put that right from here.',
      'It shows as {status} and it isn’t with you; I can put that right from here.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [0, 2],
    strategy: 'reassure_with_fact',
    reason: reason.owned,
    lines: [
      'Until you have your {item} in your hands, the delivery is our job, so this is ours to solve.',
      'Whatever tracking says, the {parcel} counts as delivered once you have it, so this is ours to solve.',
      'Order {order} is only finished once you have it, so this is ours to solve.',
    ],
  },
  // Level 2: one clause on the fact and its effect, then the action.
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 2],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      'You {efforts}, and the {parcel} still isn’t there; that’s on us, and I’m putting it right now.',
      'You {efforts}, and you’re still without your {item}; that’s on us, and I’m putting it right now.',
      'You {efforts}, so everything on your side is done; the rest is mine, starting now.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 2],
    strategy: 'name_the_stake',
    reason: reason.namedStake,
    lines: [
      'You need your {item} for {occasion}, so I’m starting with the quickest way to get there.',
      'This was meant for {occasion}, so I’m starting with the quickest way to put it right.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 2],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'Tracking says {status} {deliveredWhen} and you don’t have your {item}; that’s ours to put right, and I’m doing it now.',
      'Tracking says {status} {deliveredWhen} and you don’t have the {parcel}; that’s ours to put right, and I’m doing it now.',
      'Tracking says {status} and you don’t have your {item}; that’s ours to put right, and I’m doing it now.',
      'Order {order} shows as {status} and you don’t have it; that’s ours to put right, and I’m doing it now.',
      'Whatever tracking says, the {parcel} isn’t with you; that’s ours to put right, and I’m doing it now.',
      'You’re left without your {item}; that’s ours to put right, and I’m doing it now.',
      'Order {order} never reached you; that’s ours to put right, and I’m doing it now.',
      'It shows as {status} and you don’t have it; that’s ours to put right, and I’m doing it now.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [2, 3],
    strategy: 'validate_as_reasonable',
    reason: reason.validated,
    lines: [
      'Reading “{status}” when your {item} never came makes no sense from where you are, so I’m taking it from here.',
      'Reading “{status}” when there’s no {parcel} makes no sense from where you are, so I’m taking it from here.',
      'Paying for order {order} and having nothing isn’t acceptable, so I’m taking it from here.',
    ],
  },
  // Level 3: responsibility and action in one sentence.
  {
    cause: 'parcel_delivered_not_received',
    levels: [3, 3],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'You {efforts}, and there’s still no {parcel}; the delivery was our job, and I’m putting it right now.',
      'Tracking said {status} {deliveredWhen} and your {item} never came; the delivery was our job, and I’m putting it right now.',
      'Tracking said {status} {deliveredWhen} and nothing came; the delivery was our job, and I’m putting it right now.',
      'Your {item} never reached you; the delivery was our job, and I’m putting it right now.',
      'Order {order} never reached you; the delivery was our job, and I’m putting it right now.',
      'The {parcel} never reached you; the delivery was our job, and I’m putting it right now.',
    ],
  },
  {
    cause: 'parcel_delivered_not_received',
    levels: [3, 4],
    strategy: 'name_the_stake',
    reason: reason.namedStake,
    lines: [
      'You were counting on this for {occasion} and we let you down; I own that, and I’m starting with the quickest way out.',
    ],
  },
  // Level 4: the second-failure form, two sentences.
  {
    cause: 'parcel_delivered_not_received',
    levels: [4, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      'You {efforts}, and you still have nothing; that’s our failure, and I’m sorry. From here it’s mine: I arrange what you choose myself, in this chat.',
      'Your {item} never reached you; that’s our failure, and I’m sorry. From here it’s mine: I arrange what you choose myself, in this chat.',
      'Order {order} never reached you; that’s our failure, and I’m sorry. From here it’s mine: I arrange what you choose myself, in this chat.',
      'The {parcel} never reached you; that’s our failure, and I’m sorry. From here it’s mine: I arrange what you choose myself, in this chat.',
    ],
  },
  // A promise that was broken: always the second-failure form.
  {
    cause: 'unmet_promise',
    levels: [1, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      '{promisedDay} came and went without {promised}; that’s our failure, and I’m sorry. What’s different now: I’m handling it myself, and you’ll see each step here.',
      'It was promised for {promisedDay} and didn’t happen; that’s our failure, and I’m sorry. What’s different now: I’m handling it myself, and you’ll see each step here.',
      'We promised you {promised} and you didn’t get it; that’s our failure, and I’m sorry. What’s different now: I’m handling it myself, and you’ll see each step here.',
      'We told you one thing about your {item} and did another; that’s our failure, and I’m sorry. What’s different now: I’m handling it myself, right here.',
      'We didn’t keep our word on order {order}; that’s our failure, and I’m sorry. What’s different now: I’m handling it myself, right here.',
      'We didn’t keep our word about the {parcel}; that’s our failure, and I’m sorry. What’s different now: I’m handling it myself, right here.',
    ],
  },
  {
    cause: 'unmet_promise',
    levels: [1, 4],
    strategy: 'name_the_effort',
    reason: reason.secondFailure,
    lines: [
      'You {efforts}, and we still didn’t do what we said. That’s our failure, not yours; from here one person has it, and that’s me.',
    ],
  },
  {
    cause: 'unmet_promise',
    levels: [1, 4],
    strategy: 'validate_as_reasonable',
    reason: reason.secondFailure,
    lines: [
      'You counted on us for {promisedDay}, and we let you down. From here one person has it, and that’s me.',
      'You counted on {promised}, and we let you down. From here one person has it, and that’s me.',
      'You trusted what we told you about your {item}, and we let you down. From here one person has it, and that’s me.',
      'You trusted what we told you about order {order}, and we let you down. From here one person has it, and that’s me.',
      'You trusted what we told you about the {parcel}, and we let you down. From here one person has it, and that’s me.',
    ],
  },
  // The answer missed the question.
  {
    cause: 'not_heard',
    levels: [0, 4],
    strategy: 'correct_myself',
    reason: reason.corrected,
    lines: [
      'You asked “{question}” and I answered something else; that’s the one I’m answering now.',
      'You were asking about your {item} and my answer missed that; I’m going back to it now.',
      'You were asking about order {order} and my answer missed that; I’m going back to it now.',
      'You were asking about the {parcel} and my answer missed that; I’m going back to it now.',
    ],
  },
  {
    cause: 'not_heard',
    levels: [0, 4],
    strategy: 'play_back',
    reason: reason.playedBack,
    lines: [
      '“{question}” is the question, so that’s what I’m answering first.',
      'This is about your {item} first of all, so that’s where I’m starting.',
      'This is about order {order} first of all, so that’s where I’m starting.',
      'This is about the {parcel} first of all, so that’s where I’m starting.',
    ],
  },
  // Asked before.
  {
    cause: 'repeat_contact',
    levels: [0, 2],
    strategy: 'name_the_effort',
    reason: reason.noRepeat,
    lines: [
      'This is the {nth} time you’ve had to ask; I’m taking it from here, so it doesn’t take another one.',
      'You {contacts} before this; that should have been enough, so I’m taking it from here myself.',
      'You {efforts} already; you’ve done enough, so I’m taking it from here myself.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [0, 2],
    strategy: 'play_back',
    reason: reason.noRepeat,
    lines: [
      'You’ve told us about your {item} before, so you won’t have to explain it again; I’m taking it from here.',
      'You’ve told us about order {order} before, so you won’t have to explain it again; I’m taking it from here.',
      'You’ve told us about the {parcel} before, so you won’t have to explain it again; I’m taking it from here.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [3, 3],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'Having to ask a {nth} time is our failure, not yours; I’m keeping this with me until it’s solved.',
      'You {contacts} and it still isn’t solved; that’s our failure, and I’m keeping this with me until it is.',
      'Having to come back about your {item} is our failure, not yours; I’m keeping this with me until it’s solved.',
      'Having to come back about order {order} is our failure, not yours; I’m keeping this with me until it’s solved.',
      'Having to come back about the {parcel} is our failure, not yours; I’m keeping this with me until it’s solved.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [3, 4],
    strategy: 'validate_as_reasonable',
    reason: reason.validated,
    lines: [
      'Anyone would have had enough by the {nth} time; you won’t need another one, because this stays with me.',
      'You {contacts}, and that should have settled it; you won’t need to again, because this stays with me.',
      'You’ve explained about your {item} often enough; you won’t need to again, because this stays with me.',
      'You’ve explained about order {order} often enough; you won’t need to again, because this stays with me.',
      'You’ve explained about the {parcel} often enough; you won’t need to again, because this stays with me.',
    ],
  },
  {
    cause: 'repeat_contact',
    levels: [4, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      'A {nth} time is our failure, and I’m sorry. What’s different now: it stays with me, and you’ll see each step here.',
      'You {contacts} and we failed you each time; I’m sorry. What’s different now: it stays with me, and you’ll see each step here.',
      'You had to come back about your {item}; that’s our failure, and I’m sorry. What’s different now: it stays with me, right here.',
      'You had to come back about order {order}; that’s our failure, and I’m sorry. What’s different now: it stays with me, right here.',
      'You had to come back about the {parcel}; that’s our failure, and I’m sorry. What’s different now: it stays with me, right here.',
    ],
  },
  // Waiting.
  {
    cause: 'waiting',
    levels: [0, 1],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      'Thank you for waiting {duration}; I’m on it now.',
      'Thank you for waiting since {since}; I’m on it now.',
      'You {efforts}; thank you for that, and I’m on it now.',
    ],
  },
  {
    cause: 'waiting',
    levels: [0, 1],
    strategy: 'play_back',
    reason: reason.playedBack,
    lines: [
      'You’re waiting for your {item}; I’m looking into that now.',
      'You’re waiting for order {order}; I’m looking into that now.',
      'You’re waiting for news about the {parcel}; I’m looking into that now.',
    ],
  },
  {
    cause: 'waiting',
    levels: [2, 2],
    strategy: 'name_the_effort',
    reason: reason.namedEffort,
    lines: [
      '{duration} is too long to wait, and thank you for sticking with it; I’m on it right now.',
      'You’ve been waiting since {since}, and thank you for sticking with it; I’m on it right now.',
      'You {efforts}; thank you for that, and from here the work is mine.',
    ],
  },
  {
    cause: 'waiting',
    levels: [2, 2],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'You’ve waited {duration} with nothing to show for it; that’s ours to fix, and I’m finding out why right now.',
      'You’re still without your {item}; that’s taking too long, and I’m finding out why right now.',
      'Order {order} is taking too long, and I’m finding out why right now.',
      'The {parcel} is taking too long, and I’m finding out why right now.',
    ],
  },
  {
    cause: 'waiting',
    levels: [2, 4],
    strategy: 'name_the_stake',
    reason: reason.namedStake,
    lines: ['You’re waiting with {occasion} in mind, so I’m looking for the quickest way right now.'],
  },
  {
    cause: 'waiting',
    levels: [3, 3],
    strategy: 'own_the_failure',
    reason: reason.owned,
    lines: [
      'We kept you waiting {duration}, and that’s on us; I’m taking it over and staying on it until you have an answer.',
      'We’ve kept you waiting since {since}, and that’s on us; I’m taking it over and staying on it until you have an answer.',
      'You {efforts}, and you’re still waiting; that’s on us, and I’m staying on it until you have an answer.',
      'You’re still without your {item}, and that’s on us; I’m taking it over and staying on it until you have an answer.',
      'Order {order} has taken too long, and that’s on us; I’m taking it over and staying on it until you have an answer.',
      'The {parcel} has taken too long, and that’s on us; I’m taking it over and staying on it until you have an answer.',
    ],
  },
  {
    cause: 'waiting',
    levels: [3, 4],
    strategy: 'validate_as_reasonable',
    reason: reason.validated,
    lines: [
      'Nobody should have to wait {duration} for a straight answer; I’m getting you one now.',
      'Nobody should have to wait since {since} for a straight answer; I’m getting you one now.',
      'A clear answer about your {item} is overdue; I’m getting you one.',
      'A clear answer about order {order} is overdue; I’m getting you one.',
      'A clear answer about the {parcel} is overdue; I’m getting you one.',
    ],
  },
  {
    cause: 'waiting',
    levels: [4, 4],
    strategy: 'own_the_failure',
    reason: reason.secondFailure,
    lines: [
      'We kept you waiting {duration}; that’s our failure, and I’m sorry. What’s different now: it’s with me, and you’ll see each step here.',
      'We’ve kept you waiting since {since}; that’s our failure, and I’m sorry. What’s different now: it’s with me, and you’ll see each step here.',
      'You {efforts}, and you’re still waiting; that’s our failure, and I’m sorry. What’s different now: it’s with me, and you’ll see each step here.',
      'You’re still without your {item}; that’s our failure, and I’m sorry. What’s different now: it’s with me, and you’ll see each step here.',
      'Order {order} has taken far too long; that’s our failure, and I’m sorry. What’s different now: it’s with me, right here.',
      'The {parcel} has taken far too long; that’s our failure, and I’m sorry. What’s different now: it’s with me, right here.',
    ],
  },
];
