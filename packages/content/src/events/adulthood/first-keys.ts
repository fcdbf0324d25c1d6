import { defineEvent } from '../../define-event.ts'

export const firstKeys = defineEvent({
  id: 'first-keys',
  kind: 'question',
  category: 'home',
  title: 'Keys',
  stages: ['youngAdult'],
  conditions: [{ kind: 'livesIn', home: 'parents' }],
  trigger: { kind: 'birthday', years: 19 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    'A room, ten feet by twelve, third floor, a view of a wall that gets the evening sun. The landlord dangles two keys. At home your bed is made.',
  ],
  options: [
    {
      id: 'move',
      text: 'Take the keys',
      energyCost: 15,
      outcomes: [
        {
          chance: 1,
          text: [
            'The first night you hear every pipe. The second night you hang up a picture. The third night you burn something, and it is your smoke, in your kitchen.',
          ],
          effects: [
            { kind: 'moveHome', home: 'furnished-room' },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'left-home' },
          ],
        },
      ],
    },
    {
      id: 'stay',
      text: 'Stay a while yet',
      outcomes: [
        {
          chance: 1,
          text: ['You say you are saving up. Nobody asks for what. There is soup.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: 4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 19, gauges: { stress: 30 } },
      choose: 'move',
      expect: { gauges: { stress: 6, energy: -15 }, remembers: ['left-home'] },
    },
  ],
})
