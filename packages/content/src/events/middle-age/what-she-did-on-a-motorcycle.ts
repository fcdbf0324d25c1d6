import { defineEvent } from '../../define-event.ts'

export const whatSheDidOnAMotorcycle = defineEvent({
  id: 'what-she-did-on-a-motorcycle',
  kind: 'question',
  category: 'growth',
  title: 'A thing with two wheels',
  stages: ['middleAge'],
  age: { from: 45, to: 60 },
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'walk' },
  text: [
    'It stands in a driveway with a sign on it. It’s black and much too heavy and costs what’s in the vacation account. You’ve passed by four times. Now the owner comes out, a dental hygienist, and throws you the key. “Around the block,” she says.',
  ],
  options: [
    {
      id: 'walk',
      text: 'Throw it back',
      outcomes: [
        {
          chance: 1,
          text: ['It was a good throw. You walk home by way of the hardware store, and buy a hose.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 1 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'round',
      text: 'Around the block',
      energyCost: 3,
      outcomes: [
        {
          chance: 0.85,
          text: [
            'It goes up the hill as though the hill had been an idea. When you take off the helmet, the hygienist is smiling the way they do when it didn’t hurt. You give her the key. Four minutes, in all.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
        {
          chance: 0.15,
          text: [
            'On the last corner there’s sand. It is slow, almost courteous. You look up at the sky between two roofs and can’t feel your arm.',
          ],
          modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 70 }, times: 2.2 }],
          effects: [
            { kind: 'fallIll', illness: 'broken-arm', severity: 2 },
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'money', by: -120000 },
          ],
        },
      ],
    },
    {
      id: 'buy',
      text: 'Buy it',
      moneyCost: 450000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'You’re seen on it. You are, frankly, laughed at. Evenings in May you take it out to where the road goes straight at the hills, and are nobody’s anything.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'social', by: -2 },
          ],
        },
        {
          chance: 0.4,
          text: ['It stands in the driveway under a tarp. You had it out three times. In the fall you make a sign.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'money', by: 360000 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'granny',
      text: 'Ask yourself what the girl in the photograph would do',
      conditions: [{ kind: 'remembers', what: 'the-motorcycle' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'She is on your wall; nobody’d ever said a word. You ride around the block, out of the block, and up the river as far as the lock. There you have someone take your picture, from the left, as in hers. You bring the thing back at dusk; it’s no longer about the thing.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 13 },
            { kind: 'gauge', of: 'stress', by: -8 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'jump',
      text: 'Shut your eyes, and think of cold water',
      conditions: [{ kind: 'remembers', what: 'jumped' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You jumped once, off something high, because all of them were watching. Nobody is watching now but a dental hygienist. Around the block, out along the river, and back, with bugs on your teeth. She counts them.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 11 },
            { kind: 'gauge', of: 'stress', by: -7 },
            { kind: 'gauge', of: 'social', by: 2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { happiness: 50, stress: 50 } },
      choose: 'walk',
      roll: 0,
      expect: { gauges: { stress: 1, happiness: -2 } },
    },
  ],
})
