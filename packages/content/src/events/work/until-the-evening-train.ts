import { defineEvent } from '../../define-event.ts'

export const untilTheEveningTrain = defineEvent({
  id: 'until-the-evening-train',
  kind: 'question',
  category: 'work',
  title: 'You promised her',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { kid: { relation: ['son', 'daughter'], age: { from: 5, to: 15 } } },
  conditions: [{ kind: 'job', ladders: ['care'], rung: { from: 0, to: 3 }, days: 200 }, { kind: 'parent' }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'stay', minutes: 4320 },
  text: [
    'The woman in room nine is dying, and it may be tonight. She has nobody. Weeks ago she made you promise that there would be a hand. Your shift is over at four. At five {kid} is standing on a school stage in a costume that you sewed.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Stay with her',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is after eight. She asks, late, whether the train is in, and you say that it is. {kid} has fallen asleep in the costume, with the wings bent. “Everyone clapped,” {kid.they} says into the pillow.',
          ],
          effects: [
            { kind: 'affinity', role: 'kid', by: -8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'missed-it-for-work' },
          ],
          remembers: { role: 'kid', as: 'the play with the wings' },
        },
      ],
    },
    {
      id: 'go',
      text: 'Go to the play',
      outcomes: [
        {
          chance: 1,
          text: [
            'You see all of it. {kid} finds you with {kid.their} eyes in the second row and forgets a line out of joy. Room nine was at six, the night aide tells you; alone, but it went quickly. They always say that.',
          ],
          effects: [
            { kind: 'affinity', role: 'kid', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'remember', what: 'was-there-in-time' },
          ],
        },
      ],
    },
    {
      id: 'swap',
      text: 'Beg a friend on the ward to hold the hand',
      conditions: [{ kind: 'gauge', of: 'social', from: 55 }],
      outcomes: [
        {
          chance: 0.6,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'she stays',
          text: [
            'She had plans, and breaks them. You see the play. She sees the other thing. You each tell the other, on the back step, with a cigarette neither of you smokes.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'affinity', role: 'kid', by: 6 },
            { kind: 'remember', what: 'was-there-in-time' },
          ],
        },
        {
          chance: 0.4,
          odds: 'she is called away',
          text: [
            'She says yes, and the call bell on the other hall goes, and goes again. When she gets back, the bed is quiet. You had the promise, and she has the dream about it.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -5 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'affinity', role: 'kid', by: 6 },
          ],
        },
      ],
    },
  ],
})
