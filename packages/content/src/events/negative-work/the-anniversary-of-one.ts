import { defineEvent } from '../../define-event.ts'

export const theAnniversaryOfOne = defineEvent({
  id: 'the-anniversary-of-one',
  kind: 'question',
  category: 'loss',
  title: 'The date',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [
    { kind: 'remembers', what: 'lost-someone-at-work', daysAgo: 330 },
    { kind: 'employed', is: true },
  ],
  trigger: { kind: 'draw', weight: 40 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'work', minutes: 4320 },
  text: [
    'It’s the date. You hadn’t looked at a calendar. It’s the way that the light comes in, and you’re halfway through buttoning your shirt. They are all kind about it, at work, in that they’ve forgotten.',
  ],
  options: [
    {
      id: 'work',
      text: 'Go to work',
      outcomes: [
        {
          chance: 1,
          text: ['You’re very good that day. You check everything three times, and go home by the other street.'],
          effects: [
            { kind: 'performance', by: 3 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'drink',
      text: 'Not this year. Pull the blinds, and open the bottle',
      outcomes: [
        {
          chance: 1,
          text: [
            'It works until about four. You know the whole thing by heart, and the bottle only takes away the parts that weren’t your fault.',
          ],
          effects: [
            { kind: 'startHabit', habit: 'heavy-drinking' },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'health', by: -4 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
      ],
    },
    {
      id: 'see',
      text: 'Go and see their people',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.6,
          odds: 'they let you in',
          text: [
            'They’ve set out a cup; they do it every year, they tell you, on the chance. They don’t talk about it at all. They show you a photograph, from before, with a fish.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: -16 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'said-the-name' },
          ],
        },
        {
          chance: 0.4,
          odds: 'they do not',
          text: [
            'The curtain moves. You stand on the walk for as long as seems right, and leave what you’d brought on the step.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: 'Say the name aloud, as you’ve done before',
      conditions: [{ kind: 'remembers', what: 'said-the-name' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it to the mirror, and finish the buttons. You can do that now. It goes with you through the day at about the weight of keys.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'doctor',
      text: 'Talk to the one you used to talk to',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'was-in-therapy' },
            { kind: 'remembers', what: 'asked-for-help' },
          ],
        },
      ],
      moneyCost: 15_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'She still has the plant. “It’s that time,” she says, before you’ve sat down; she had it written in her book.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -18 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'work',
      roll: 0,
      expect: { gauges: { stress: 8, happiness: -4 } },
    },
  ],
})
