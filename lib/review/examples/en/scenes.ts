import type { Scene } from '../example.ts';

/** The chats the English examples answer. */
export const scenes = {
  questions: {
    customer: 'Ines Holm',
    turns: [
      [
        'customer',
        'Hi, about the blue kayak on Saturday: does the price include paddles? Can my dog come along? And what happens if it rains?',
      ],
    ],
  },
  calm: {
    customer: 'Tom Ellis',
    turns: [['customer', 'Hello, can I still change the delivery address of order 77120?']],
  },
  parcel: {
    customer: 'Nora Whitfield',
    turns: [
      ['customer', 'Hi, tracking says my blue jacket was delivered yesterday at 14:10, order 48213.'],
      [
        'customer',
        'I waited in all day and asked the neighbours and there is nothing here. This is ridiculous, where is it?',
      ],
    ],
    topic: 'parcel_delivered_not_received',
  },
  charged: {
    customer: 'Rachel Odum',
    turns: [
      [
        'customer',
        'You have charged my card twice for the same rucksack, £64 each time. My rent goes out on Friday and I can’t afford this, I need the money back. When will I get it and who signed this off?',
      ],
    ],
    topic: 'double_or_wrong_charge',
  },
  broken: {
    customer: 'Liam Carter',
    turns: [
      ['customer', 'My refund for the coffee machine still isn’t in my account, order 51902.', 0],
      ['agent', 'Thank you for the number. I’ll email you the payment date by 9:15 today.', 2],
      [
        'customer',
        'It is 10 now and I have heard nothing. You promised me an answer by 9:15 and last week you promised the refund. This is the second time!',
        60,
      ],
    ],
    topic: 'refund_not_arrived',
  },
  waiting: {
    customer: 'Aisha Rahman',
    turns: [
      [
        'customer',
        'I have been waiting two weeks for my desk lamp, order 60417, and I called you three times.',
      ],
      ['customer', 'Hello?? Is anyone there?', 25],
    ],
    topic: 'parcel_late',
  },
  answered: {
    customer: 'Peter Novak',
    turns: [
      ['customer', 'The kettle you sent arrived with a cracked lid, this is really disappointing.'],
      [
        'agent',
        'I’m sorry the kettle came with a cracked lid, we packed it badly. I’m looking at the stock for you now.',
        2,
      ],
      ['customer', 'ok and then what? I really needed it for this weekend', 3],
      ['agent', 'Sorry about the wait, the stock list is slow today.', 2],
      ['customer', 'So can you replace the kettle or not? I am getting annoyed.', 4],
    ],
    topic: 'damaged_item',
  },
  chosen: {
    customer: 'Nora Whitfield',
    turns: [
      ['customer', 'Tracking says my blue jacket was delivered yesterday but nothing is here.'],
      [
        'agent',
        'I can send a replacement today, with you tomorrow, or I can refund you by Thursday. Which suits you better?',
        2,
      ],
      ['customer', 'The first one please.', 2],
    ],
    topic: 'parcel_delivered_not_received',
  },
  closing: {
    customer: 'Tom Ellis',
    turns: [
      ['customer', 'Hello, can I still change the delivery address of order 77120?'],
      ['agent', 'Yes. I have changed the address of order 77120 to Mill Lane 4.', 2],
      ['customer', 'Perfect, thank you so much, that is all I needed!', 1],
    ],
  },
  grief: {
    customer: 'Helen Moss',
    turns: [
      [
        'customer',
        'My mother died last week and I need to stop her magazine subscription. I don’t know what you need from me.',
      ],
    ],
  },
  vulnerable: {
    customer: 'Graham Pike',
    turns: [
      [
        'customer',
        'I have been in hospital with depression and I fell behind with the payments. I can’t cope with all these letters.',
      ],
    ],
  },
  abuse: {
    customer: 'Kyle Brandt',
    turns: [
      ['customer', 'Where is my router?'],
      ['agent', 'I’m looking up the delivery of your router now.', 1],
      ['customer', 'I know where you work. I will find you and hurt you.', 2],
    ],
  },
  warned: {
    customer: 'Kyle Brandt',
    turns: [
      ['customer', 'Where is my router? I hope you die.'],
      [
        'agent',
        'I want to help you get your router. I can’t go on while I’m being insulted; if it continues I’ll close this chat.',
        1,
      ],
      ['customer', 'I know where you work, watch your back', 1],
    ],
  },
  safety: {
    customer: 'Sam Doyle',
    turns: [
      ['customer', 'My account is locked again and I have nothing left.'],
      ['customer', 'I don’t want to live anymore, I am going to kill myself tonight.'],
    ],
  },
  software: {
    customer: 'Priya Nair',
    turns: [
      [
        'customer',
        'The invoice export crashes every time since the update. I have tried another browser and cleared the cache. Payroll is due tomorrow and I am really frustrated!',
      ],
    ],
    topic: 'bug_blocking_work',
  },
  telecom: {
    customer: 'Declan Burke',
    turns: [
      [
        'customer',
        'My internet has been down for four days and I work from home. I have called three times and every time somebody tells me something different. What are you going to do about it?',
      ],
    ],
    topic: 'no_service_home',
  },
  slangy: {
    customer: 'Jay Moss',
    turns: [['customer', 'yeah hi, my jacket still isnt here lol, can u check pls? order 48213']],
    topic: 'parcel_late',
  },
  known: {
    customer: 'Marta Silva',
    turns: [
      [
        'customer',
        'The blender from order 33871 leaks from the bottom. My email is marta.silva@example.com, my number is 07700 900123 and the photo is blender.jpg. I would like a new one please.',
      ],
    ],
    topic: 'damaged_item',
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneId = keyof typeof scenes;
