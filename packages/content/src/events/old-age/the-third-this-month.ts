import { defineEvent } from '../../define-event.ts'

export const theThirdThisMonth = defineEvent({
  id: 'the-third-this-month',
  kind: 'question',
  category: 'loss',
  title: 'The third this month',
  stages: ['oldAge'],
  age: { from: 70 },
  trigger: { kind: 'draw', weight: 15 },
  once: true,
  importance: 4,
  offline: { kind: 'auto', option: 'go' },
  text: [
    'It’s the third this month, and the black shoes haven’t been put away in between. You knew this one from the pool. The chapel’s half empty. The organist has the flu; a man from the funeral home pushes a button, and it’s the wrong song: it’s the one for weddings.',
  ],
  options: [
    {
      id: 'go',
      text: 'Stay to the end, and go home',
      outcomes: [
        {
          chance: 1,
          text: [
            'You shake the hand of a woman who doesn’t know who you are. “From the pool,” you say. She holds on. “Was he good?” she asks. “At swimming?” He’d been terrible. “Very,” you say.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'skip',
      text: 'From now on, go only to those you loved',
      outcomes: [
        {
          chance: 1,
          text: [
            'You make a list. It’s short, and three of the names have been to more funerals than you. Your shoes are polished and put in a box. There’s a good deal of afternoon, all of a sudden.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'social', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'sing',
      text: 'Stand up and sing',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'sings' },
            { kind: 'activity', activity: 'community-choir' },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It goes up without you, the way it always has, and finds the place. From somewhere in the back there’s a second voice, cracked, then a third. The man from the funeral home has taken off his glove. You’re asked for, afterward, by people who look in quite good health.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 9 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'speak',
      text: 'Go up front, and say what you know',
      energyCost: 3,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'spoke-at-the-funeral' },
            { kind: 'job', ladders: ['teaching', 'journalism', 'law'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You know three things: that he couldn’t dive, that he dived; what he said as he came up. It takes a minute. People laugh, are startled at it, look around, and the chapel seems fuller.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'clock',
      text: 'Leave early; it’s the first of the month',
      conditions: [{ kind: 'remembers', what: 'winds-the-clock' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'There’s a clock that has to be wound. You do it in the black shoes. Eight turns and a half: it has buried four people by now, it strikes for you as it did for them, without drawing any distinction.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 74, memory: ['sings'], gauges: { happiness: 50, social: 50 } },
      choose: 'sing',
      roll: 0,
      expect: { gauges: { happiness: 9, social: 9 } },
    },
  ],
})
