import { defineEvent } from '../../define-event.ts'

export const theLarderDoor = defineEvent({
  id: 'the-larder-door',
  kind: 'message',
  category: 'home',
  title: 'The larder door',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'remembers', what: 'grew-shorter' },
    { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
  ],
  trigger: { kind: 'draw', weight: 8 },
  once: true,
  importance: 3,
  text: [
    'You are in the street in which you were four, and ring. They show you around. Everything has been painted except the larder door. They have always wanted to ask somebody, they say, about the child that got shorter.',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 5 },
    { kind: 'gauge', of: 'social', by: 2 },
  ],
})
