import { defineEvent } from '../../define-event.ts'

export const behindTheRadiator = defineEvent({
  id: 'behind-the-radiator',
  kind: 'message',
  category: 'home',
  title: 'Behind the radiator',
  stages: ['infancy', 'childhood'],
  trigger: { kind: 'followUp' },
  importance: 3,
  text: [
    'The radiator is taken off the wall, so that it can be painted. Behind it are two reminders, and a card with a lighthouse: “Arriving on Saturday, all six of us.” “So that,” somebody says after a while, “is who that was.”',
  ],
  effects: [
    { kind: 'gauge', of: 'happiness', by: 3 },
    { kind: 'gauge', of: 'stress', by: 1 },
  ],
})
