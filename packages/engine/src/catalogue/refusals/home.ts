import { type MessageTable, phrase, refusal, type WordsFor } from '../message-shape.ts'

/** Moving to another home. */
export const homeRefusals = {
  'home.lives-there': refusal(),
  'home.too-young': refusal({ age: 'text' }),
  'home.nobody-left': refusal(),
  'home.too-few-beds': refusal({ beds: 'text', people: 'text' }),
  'home.one-bed': phrase(),
  'home.beds': phrase({ beds: 'text' }),
  'home.child-bed': refusal(),
  'home.rent-too-high': refusal({ weekly: 'text' }),
  'home.down-payment': refusal({ payment: 'text', money: 'text' }),
  'home.mortgage-too-high': refusal({ weekly: 'text' }),
} as const satisfies MessageTable

export type HomeRefusals = WordsFor<typeof homeRefusals>
