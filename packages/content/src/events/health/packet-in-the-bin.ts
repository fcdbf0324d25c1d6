import { defineEvent } from '../../define-event.ts'

export const packetInTheBin = defineEvent({
  id: 'packet-in-the-bin',
  kind: 'question',
  category: 'health',
  title: 'The last one',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'habit', habit: 'smoking' }],
  trigger: { kind: 'waiting', medianDays: 500 },
  cooldownDays: 2000,
  importance: 4,
  offline: { kind: 'deadline', option: 'drawer', minutes: 2880 },
  text: [
    'There is one left. It has been the last one since Sunday, and it has been a different last one each day. You turn the packet over, as if it might say something new on the back.',
    'Somebody small on the bus has asked what that smell is, and was told, in a whisper, that it is you. You have the packet in your hand at the kitchen table now.',
    'You count on your fingers what it comes to in a year, and run out of fingers, and start again at the thumb. The packet lies on the table between you and the window.',
  ],
  options: [
    {
      id: 'bin',
      text: 'Into the trash with it, under the coffee grounds',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: ['You take the trash down at once, since you know yourself.'],
          effects: [
            { kind: 'quitHabit', habit: 'smoking' },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'Into the drawer, for emergencies',
      outcomes: [
        {
          chance: 1,
          text: ['By evening there has been an emergency.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 2 }],
        },
      ],
    },
  ],
})
