import { defineEvent } from '../../define-event.ts'

export const aYesAfterYourNo = defineEvent({
  id: 'a-yes-after-your-no',
  kind: 'question',
  category: 'love',
  title: 'A yes after your no',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 6, to: 13 } },
    partner: { relation: ['spouse', 'partner'], age: { from: 18 } },
  },
  trigger: { kind: 'draw', weight: 14 },
  cooldownDays: 2500,
  importance: 4,
  offline: { kind: 'auto', option: 'later' },
  text: [
    'You said no to {child} at five. At six {partner} said yes. It is not the first yes of this kind, and you are all three in the hall, {child} with shoes on.',
  ],
  options: [
    {
      id: 'stand',
      text: '“I said no.”',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} takes off the shoes, one, then the other, looking at {partner}. You have won. The whole evening you can hear {partner} being patient in the next room.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -6 },
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'remember', what: 'said-no-in-the-hall' },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Let the yes stand',
      outcomes: [
        {
          chance: 1,
          text: [
            '{child} is out of the door before you have finished nodding. “You see,” says {partner}, “nothing happened.” That is so. It has become one of the things that happen.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: 2 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'later',
      text: 'Let it stand, and have it out with {partner} when {child} is gone',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.6,
          text: [
            '“When I was that age nobody ever said yes,” says {partner}. You had not known it, after all these years. You agree on a sign: a hand on the light switch means, wait, we talk first.',
          ],
          modifiers: [{ when: { kind: 'familiarity', role: 'partner', from: 60 }, times: 1.6 }],
          effects: [
            { kind: 'familiarity', role: 'partner', by: 10 },
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'It begins with the hall and is soon about {partner}’s mother. When {child} comes back you are standing in the same two places.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -7 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 38, gauges: { stress: 50 } }, choose: 'give', roll: 0, expect: { gauges: { stress: 5 } } },
  ],
})
