import { defineEvent } from '../../define-event.ts'

export const theOneYouPassed = defineEvent({
  id: 'the-one-you-passed',
  kind: 'question',
  category: 'friendship',
  title: 'In the elevator',
  stages: ['adult', 'middleAge'],
  conditions: [
    { kind: 'remembers', what: 'passed-over-a-friend', daysAgo: 500 },
    { kind: 'employed', is: true },
  ],
  trigger: { kind: 'draw', weight: 40 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'floor', minutes: 4320 },
  text: [
    'The doors close, and it’s only you and the friend you got your chair over. It’s twelve floors. You used to know what the other was having for supper. One of you, a while ago, learned to carry a newspaper for these.',
  ],
  options: [
    {
      id: 'floor',
      text: 'Watch the numbers',
      outcomes: [
        {
          chance: 1,
          text: ['They light up, one after another. “Well,” says your friend, at six.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'say',
      text: '“I should have told them that it was you”',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'gauge', of: 'stress', from: 0, to: 40 }, times: 1.6, why: 'you are calm' }],
          odds: 'it is heard',
          text: [
            '“Yes,” says your friend. The doors open and neither of you gets out. You ride it to the top and all the way to the basement, and in the basement you’re both laughing, God knows at what.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -10 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'owned-up-at-work' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it is too late',
          text: ['“You should,” your friend says, and gets out at four, which isn’t anyone’s floor.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'chair',
      text: 'Offer to give it up',
      conditions: [{ kind: 'job', rung: { from: 2 } }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You mean it, for as long as it takes to get from three to seven. Your friend sees the exact moment that you stop. “Keep it,” your friend says. “I only wanted to see if you’d ask.”',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
})
