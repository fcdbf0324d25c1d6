import { defineEvent } from '../../define-event.ts'

export const beenHereBefore = defineEvent({
  id: 'been-here-before',
  kind: 'message',
  category: 'chance',
  title: 'Been here before',
  stages: ['childhood', 'adolescence', 'youngAdult'],
  conditions: [{ kind: 'statistic', of: 'livesEnded', from: 1 }],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 3,
  text: [
    'The corner store, the bell over its door, the dust in the light: for the length of a breath you know exactly what the man behind the counter will say. Then he says something else.',
  ],
  claim: { diamonds: 1 },
  effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
})
