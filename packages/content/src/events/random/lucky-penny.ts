import { defineEvent } from '../../define-event.ts'

export const luckyPenny = defineEvent({
  id: 'lucky-penny',
  kind: 'message',
  category: 'chance',
  title: 'Heads up',
  stages: ['childhood', 'adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 4 },
  cooldownDays: 2_500,
  importance: 2,
  text: [
    'Something glitters in a crack of the sidewalk. Three people have stepped over it. You are the fourth, and you bend down.',
    'A coin, heads up, still warm from the sun. You look left and right, as if it could belong to the street.',
  ],
  claim: { diamonds: 1 },
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  examples: [{ given: { age: 20, gauges: { happiness: 50 } }, expect: { gauges: { happiness: 2 } } }],
})
