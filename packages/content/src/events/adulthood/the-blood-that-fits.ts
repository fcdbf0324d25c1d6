import { defineEvent } from '../../define-event.ts'

export const theBloodThatFits = defineEvent({
  id: 'the-blood-that-fits',
  kind: 'question',
  category: 'health',
  title: 'A match',
  stages: ['adult', 'middleAge'],
  conditions: [{ kind: 'remembers', what: 'gave-blood', daysAgo: 300 }],
  trigger: { kind: 'draw', weight: 18 },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'They have your blood on file, from the time you rolled up your sleeve. There’s somebody, somewhere, a woman of thirty-one; that’s all they may say. What she needs is in your bones. It would be two days in a hospital, one of them under, and a week of walking like a sailor. One in ten thousand doesn’t wake up. You have until Monday.',
  ],
  options: [
    {
      id: 'yes',
      text: 'Yes',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'It hurts about as much as they said. A year later, when it is allowed, a letter comes: her name, a photograph. She is on a sled. She has taken up swearing, she writes; she never used to; it must be yours.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'remember', what: 'the-woman-on-the-sled' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It hurts about as much as they said. A year later a letter comes, from the husband. She’d had five months that she wouldn’t have. He puts down what they did in them, month by month.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'the-five-months' },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'No',
      outcomes: [
        {
          chance: 1,
          text: [
            'They thank you. They are so kind about it that you suspect a training course. You are well within your rights. On Mondays, for a time, you see women of thirty-one.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'said-no-to-the-match' },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask whether there’s another who fits',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'There is one, in Portugal. You are told that he has said yes. You are glad, you tell yourself how glad you are.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'said-no-to-the-match' },
          ],
        },
        {
          chance: 0.5,
          text: [
            '“No,” they say. So that was not a question at all, it was a way of standing still. You go in on Wednesday. You are told a year later that she’s on a sled.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -3 },
            { kind: 'gauge', of: 'happiness', by: 10 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'the-woman-on-the-sled' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 36, gauges: { stress: 50, happiness: 50 }, memory: ['gave-blood'] },
      choose: 'no',
      roll: 0,
      expect: { gauges: { stress: 10, happiness: -4 } },
    },
  ],
})
