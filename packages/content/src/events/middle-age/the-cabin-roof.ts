import { defineEvent } from '../../define-event.ts'

export const theCabinRoof = defineEvent({
  id: 'the-cabin-roof',
  kind: 'question',
  category: 'friendship',
  title: 'The roof of the cabin',
  stages: ['middleAge'],
  cast: { friend: { relation: 'friend', age: { from: 35, to: 75 } } },
  conditions: [
    { kind: 'remembers', what: 'half-of-the-cabin', daysAgo: 2000 },
    { kind: 'recalls', role: 'friend', as: 'the handshake about the cabin' },
  ],
  trigger: { kind: 'draw', weight: 24 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'wait' },
  text: [
    'A man in a clean truck has offered {friend} and you four times what you paid for the cabin. They are building a road. {friend} needs the money; {friend.they} {friend|doesn’t|don’t} say for what. You stand on the step, the two of you. The roof has to be done before the snow in any case, if there is to be one.',
  ],
  options: [
    {
      id: 'sell',
      text: 'Sell',
      outcomes: [
        {
          chance: 1,
          text: [
            'You sign on the hood of the clean truck. {friend} takes the stovepipe along, for no reason, and you the list on the door. On the way back neither has the radio on. It was for {friend.their} eyes, you hear in the winter: for an operation on {friend.their} eyes.',
          ],
          effects: [
            { kind: 'money', by: 1800000 },
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'sold-the-cabin' },
          ],
        },
      ],
    },
    {
      id: 'buy',
      text: 'Buy {friend}’s half at the price of the clean truck',
      moneyCost: 1800000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} counts it, gives you back a hundred, “for the leak.” You’ve got a cabin. For two summers {friend} does not come, from tact. In the third you go and fetch {friend.them}.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'remember', what: 'kept-the-cabin' },
          ],
          remembers: { role: 'friend', as: 'being fetched to the lake' },
        },
      ],
    },
    {
      id: 'wait',
      text: 'Say that you would rather do the roof',
      outcomes: [
        {
          chance: 0.6,
          text: [
            '{friend} looks up at it. “Then we’d better,” {friend.they} {friend|says|say}. You lie on it side by side for nine days, with nails in your mouths. {friend.They} never does say what the money was for. {friend.They} {friend|holds|hold} the newspaper closer every year.',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'friend', from: 60 }, times: 1.6 }],
          effects: [
            { kind: 'gauge', of: 'energy', by: -6 },
            { kind: 'affinity', role: 'friend', by: -2 },
            { kind: 'familiarity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'kept-the-cabin' },
          ],
          remembers: { role: 'friend', as: 'nine days on the roof' },
        },
        {
          chance: 0.4,
          text: [
            '“You can afford to,” says {friend}. It is the worst thing that has been said on that step. You do it alone, with a boy from the village, and on the list on the door there’s only one name now.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -16 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'money', by: -150000 },
            { kind: 'remember', what: 'kept-the-cabin' },
          ],
        },
      ],
    },
    {
      id: 'hand',
      text: 'Do the roof so that it will sell for five times',
      energyCost: 8,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'job', ladders: ['building', 'carpentry'] },
            { kind: 'activity', activity: 'woodworking' },
            { kind: 'remembers', what: 'can-weld' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'Nine days, cedar, and flashing that you bend yourself. The man in the truck whistles. It comes to five and a half. {friend} says what for: {friend.their} eyes. They do them in January, and the first thing that {friend.they} {friend|looks|look} at with the new ones is a photograph of a roof.',
          ],
          effects: [
            { kind: 'money', by: 2500000 },
            { kind: 'affinity', role: 'friend', by: 18 },
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'sold-the-cabin' },
          ],
        },
      ],
    },
  ],
})
