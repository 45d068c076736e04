import type { Scene } from '../example.ts';

/** The chats the examples answer. */
export const scenes = {
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
  calm: {
    customer: 'Tom Ellis',
    turns: [['customer', 'Hello, can I still change the delivery address of order 77120?']],
  },
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a scene. */
export type SceneId = keyof typeof scenes;
