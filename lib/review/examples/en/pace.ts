import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const pace: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C41',
    scene: 'parcel',
    missed: [
      'One moment please.',
      'Bear with me.',
      'Hang on, I’ll check the tracking.',
      'Please hold while I look at the jacket order.',
      'Just a sec',
      'Give me a minute, I need to look this up.',
      'Please wait while I check with the depot.',
    ],
    fine: [
      'Give me two minutes to read the tracking, I’ll be back by 10:02.',
      'One moment: I’ll be back by 10:10 with what the depot says.',
      'I’m asking the driver; you’ll hear by 11.',
      'I’m sending a new jacket today.',
      'Bear with me for five minutes while I call the depot.',
      'From one moment to the next it was marked as delivered.',
    ],
  },
  {
    check: 'C41',
    scene: 'waiting',
    missed: ['Hi, your lamp is at the depot.', 'Hello Aisha, how can I help?'],
    fine: [
      'Thank you for waiting, and for calling three times. Your lamp is at the depot.',
      'I kept you waiting 25 minutes, and that’s on me. Your lamp is at the depot.',
    ],
  },
  {
    check: 'C42',
    scene: 'parcel',
    missed: [
      'I can send a new jacket today or refund you by Thursday. I’m sorry you waited in all day.',
      'I’m asking the driver now. You’ll hear by 11. That’s really annoying, a day at home for nothing.',
      'Let me check the depot by 11. We let you down with the jacket.',
      'I’ll refund you today. Thank you for asking the neighbours.',
      'I’m sending a new jacket today. I understand how annoying that is.',
      'I’ll call the carrier by 11. So sorry we lost it.',
    ],
    fine: [
      'I’m sorry we lost your jacket. I can send a new one today or refund you by Thursday.',
      'You waited in all day for nothing; I’m asking the driver now.',
      'Hi Nora. That’s really annoying. I’m asking the driver by 11.',
      'I’m asking the driver now.',
      'We let you down. Let me send a new jacket today.',
      'Thank you for asking the neighbours. I’ll refund you today.',
    ],
  },
  {
    check: 'C42',
    scene: 'calm',
    missed: [],
    fine: ['I can change it until 5 pm. Sorry for the short time.'],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 85,
    missed: [
      'Thank you for contacting customer care. When a parcel is marked as delivered and you cannot find it, please check around the property, with neighbours and with other members of the household.',
      'Dear customer, lost parcels are handled by the carrier. The carrier has up to ten working days to answer.',
      'Your satisfaction matters to us. Please find the steps for a missing parcel below.',
      'In case of a missing delivery the following applies.',
      'We have opened an enquiry. An enquiry takes up to ten working days.',
      'Please follow the steps on our help page about missing parcels.',
    ],
    fine: [],
  },
  {
    check: 'C43',
    scene: 'parcel',
    pastedWords: 20,
    missed: [],
    fine: ['I’m asking the driver now.', 'A new jacket leaves today.', 'You waited in all day.'],
  },
  {
    check: 'C43',
    scene: 'calm',
    pastedWords: 85,
    missed: [],
    fine: ['Here is how to change an address.', 'Yes, you can.', 'Order 77120 can be changed until 5 pm.'],
  },
];
