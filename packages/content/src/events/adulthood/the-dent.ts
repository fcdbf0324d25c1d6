import { defineEvent } from '../../define-event.ts'

export const theDent = defineEvent({
  id: 'the-dent',
  kind: 'question',
  category: 'chance',
  title: 'The dent',
  stages: ['adult'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'owns', item: 'used-car', is: true },
        { kind: 'owns', item: 'new-car', is: true },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 13 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'note' },
  text: [
    'You feel it more than you hear it. It’s a parked car, and an old one, and now it has a door that will not open. The street is empty, but for a boy on a wall, with a juice box, who looks at you with interest.',
  ],
  options: [
    {
      id: 'note',
      text: 'Leave a note with your number',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'A man calls. He has never in his life been left a note; he wants to know what kind of person does it. It costs you the door, and from then on there’s a fish for you, every Friday he has been out, wrapped in the sports page.',
          ],
          effects: [
            { kind: 'money', by: -70000 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'left-a-note' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'A man calls. It was the door, and the axle, and his neck, and then his wife’s neck. Your insurance sends you a letter about premiums.',
          ],
          effects: [
            { kind: 'money', by: -240000 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'left-a-note' },
          ],
        },
      ],
    },
    {
      id: 'go',
      text: 'Drive on',
      outcomes: [
        {
          chance: 1,
          text: [
            'You drive on. There is a red mark on your bumper, which you rub off with your thumb, and it takes three thumbs. For a year you take another street. It is longer by four lights.',
          ],
          effects: [{ kind: 'gauge', of: 'stress', by: 8 }],
        },
      ],
    },
    {
      id: 'boy',
      text: 'Ask the boy whose it is',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Mine,” says the boy. He is nine. He takes twenty dollars, and gives you a receipt, on the back of the juice box.',
          ],
          effects: [
            { kind: 'money', by: -2000 },
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'wallet',
      text: 'Ring at the nearest door, as you did with a wallet',
      energyCost: 2,
      conditions: [{ kind: 'remembers', what: 'honest-finder' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'A woman in an apron comes out, looks at the car, at you, at the empty street. “Nobody saw you,” she says. No. It is her brother’s, he is at work until six. You get him a door from a yard, in another color, and she keeps you for supper; he drives it like that for years, and honks.',
          ],
          effects: [
            { kind: 'money', by: -30000 },
            { kind: 'gauge', of: 'social', by: 7 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'shoes',
      text: 'Drive on, and look at your shoes',
      conditions: [{ kind: 'remembers', what: 'kept-the-notes' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You have had good shoes before, from a wallet, and a dog that looked at you out of the mailbox. At the second light you turn around. The boy is still on his wall. You write your number on his juice box and he promises, and it costs what a door costs.',
          ],
          effects: [
            { kind: 'money', by: -70000 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
  ],
})
