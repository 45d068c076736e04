import type { ReviewExamples } from '../example.ts';
import type { SceneId } from './scenes.ts';

/** Drafts that prove the checks of this group. */
export const hear: readonly ReviewExamples<SceneId>[] = [
  {
    check: 'C1',
    scene: 'questions',
    missed: [
      'Yes, paddles are included in the price.',
      'Dogs are welcome on board, no extra charge.',
      'If it rains you can move the booking to another day for free.',
      'Paddles are included and dogs may come along.',
      'Thank you for booking the blue kayak with us.',
      'See our FAQ page for all the details.',
    ],
    fine: [
      'Paddles are included, your dog is welcome, and if it rains you pick another day for free.',
      'Paddles yes, dog yes, and rain means a free change of day.',
      'I’ll answer all three here by 10:20.',
      'Paddles are included. I’m asking the boathouse about the dog and the rain and you’ll hear from me by 10:15.',
      '1. Paddles: included.\n2. Dog: welcome, there is a life vest for dogs.\n3. Rain: we move you to another day.',
      'Yes to paddles and to the dog! If it rains, you get your money back.',
    ],
  },
  {
    check: 'C1',
    scene: 'calm',
    missed: [
      'Hi Tom, thanks for getting in touch with us today.',
      'Hello and welcome to the chat.',
      'Hope you are having a lovely day!',
    ],
    fine: [
      'Yes, that works. What is the new address?',
      'Sure! Where would you like it to go?',
      'I’m checking with the warehouse and will tell you by 10:20.',
      'Order 77120 hasn’t left yet, so send me the new street and number.',
    ],
  },
  {
    check: 'C1',
    scene: 'charged',
    missed: [],
    fine: [
      'I can see both payments of £64 and I’m reversing one today; it reaches your bank by Thursday. I’m asking billing who approved it.',
    ],
  },
  {
    check: 'C2',
    scene: 'parcel',
    missed: [
      'I understand. I’ll check this and get back to you by noon.',
      'Thanks for reaching out. Give me two minutes.',
      'I’m really sorry about this. I’m looking into it now.',
      'Right, I’ll get this sorted for you today.',
      'OK let me see what I can do',
      'That is not good at all. I am on it and you will hear from me by 11.',
    ],
    fine: [
      'Your blue jacket shows as delivered and it isn’t with you. I’m asking the carrier now.',
      'I have 48213 open in front of me.',
      'You asked the neighbours and nobody has it, so I’m sending a new one today.',
      'A whole day waited in for a jacket that never came.',
      'I see it was marked as delivered at 14:10.',
      'So the jacket isn’t with you or next door, have I got that right?',
    ],
  },
  {
    check: 'C2',
    scene: 'telecom',
    missed: [
      'Thank you for contacting us. I am looking into your issue now.',
      'I hear you and I want to help. One moment please.',
    ],
    fine: [
      'Four days without internet while you work from home is far too long. I’m testing your line now.',
      'Three calls and three different stories: that stops with me.',
    ],
  },
  {
    check: 'C3',
    scene: 'known',
    missed: [
      'Could you give me your order number please?',
      'What is your email address?',
      'Can you send me a photo of the damage?',
      'May I have a phone number where I can reach you?',
      'Can I take your name please?',
      'Hi! What seems to be the problem?',
      'Please provide the order number and a picture.',
      'can u share ur order no',
    ],
    fine: [
      'I have order 33871 and your photo, so you needn’t send anything else.',
      'Which address should the new blender go to?',
      'I’m emailing you the return label now.',
      'When did the leak start?',
      'Your order number is on the label I’m sending you.',
      'I’ll call you on the number you gave, between 2 and 3 pm.',
      'The photo shows the crack, thank you.',
    ],
  },
  {
    check: 'C3',
    scene: 'parcel',
    missed: ['Can I have your order number?', 'So what exactly happened?'],
    fine: ['Could you tell me your email address?', 'Can you send me a photo of your letterbox?'],
  },
  {
    check: 'C4',
    scene: 'parcel',
    missed: [
      'Where are parcels usually left? Is there a safe place? Did anyone else sign for it?',
      'Did you check the shed? Could it be with number 12?',
      'What does the card say? And what colour was the jacket?',
      'Would you like a new one? Or a refund? Or shall I ask the carrier?',
      'Can you check the porch? If it isn’t there, is a refund OK?',
      'Have you looked behind the bins? Has anyone in the house taken it in?',
    ],
    fine: [
      'Which suits you better, a new jacket by tomorrow or your money back by Thursday?',
      'Is there a place where parcels are usually left?',
      'I’m sending a new jacket today.',
      'Your question “where is it” is fair: I’m asking the driver now.',
      'Shall I send a new one, or would you rather have the £80 back?',
      'You asked the neighbours already, so I only need one thing: may the new one go to a pick-up point?',
    ],
  },
  {
    check: 'C4',
    scene: 'questions',
    missed: [],
    fine: ['How big is your dog? And how many of you are there?'],
  },
  {
    check: 'C5',
    scene: 'calm',
    missed: [
      '1. Open My orders.\n2. Choose order 77120.\n3. Press Change address.',
      'Here is how:\n- Go to your account\n- Open the order\n- Change the address\n- Press Save',
      '1) Log in 2) open My orders 3) tap Edit\n1) Change the street\n2) Save\n3) Check the email we send',
      'You can do it yourself:\n1. Sign in.\n2. Open order 77120.\n3. Edit the address.\n4. Save it before 5 pm.',
      '• Open the app\n• Tap Orders\n• Tap the pencil next to the address',
      'Sure.\n1. Orders\n2. 77120\n3. Edit address\nThat’s all.',
    ],
    fine: [
      '1. Open My orders.\n2. Choose order 77120.\n3. Press Change address.\n\nDoes each step work for you?',
      'I have changed the address for you.',
      '1. Open My orders.\n2. Choose Change address.',
      '- Go to your account\n- Open the order\n- Change the address\n\nTell me if one of them doesn’t work.',
      '1. Sign in\n2. Open order 77120\n3. Press Edit\n\nWhere do you get stuck, if anywhere?',
      'There are three ways: in the app, on the website, or I do it for you now.',
      '1. Orders\n2. 77120\n3. Edit address\nLet me know if that works.',
    ],
  },
];
