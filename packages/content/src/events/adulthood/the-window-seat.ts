import { defineEvent } from '../../define-event.ts'

export const theWindowSeat = defineEvent({
  id: 'the-window-seat',
  kind: 'question',
  category: 'home',
  title: 'Light',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'light' },
  text: [
    'They are cutting down the plane tree in front of your window. It was sick, says the man. You will have light now, he says, as if you had asked.',
  ],
  options: [
    {
      id: 'wood',
      text: 'Ask him for a slice of it',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes two to carry it up. A hundred and nine rings. With a pencil you mark the one where you come in.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'light',
      text: 'Stand in the light',
      outcomes: [
        {
          chance: 1,
          text: ['It falls right across the room, on to a wall that you now see wants painting.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { happiness: 50, stress: 50 } },
      choose: 'wood',
      roll: 0,
      expect: { gauges: { happiness: 5, stress: -1 } },
    },
  ],
})
