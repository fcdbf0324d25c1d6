import { defineEvent } from '../../define-event.ts'

export const theNewOne = defineEvent({
  id: 'the-new-one',
  kind: 'question',
  category: 'love',
  title: 'The new one',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: {
    child: { relation: ['son', 'daughter'], age: { from: 8, to: 14 } },
    partner: { relation: 'partner', age: { from: 18 } },
  },
  conditions: [
    { kind: 'partnered', as: 'dating' },
    { kind: 'familiarity', role: 'partner', to: 60 },
  ],
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'slow' },
  text: [
    '{child} has been asked to pass the salt to {partner} and has passed it to the far end of the table, through four pairs of hands. {partner} says thank you to every one of them. Afterward, at the sink: “How long should I let that go on?”',
  ],
  options: [
    {
      id: 'slow',
      text: '“As long as it takes”',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'It takes fourteen months. It ends in front of a tire: {partner} holds the jack, {child} the flashlight, and {child} says “Left. No. My left.”',
          ],
          modifiers: [{ when: { kind: 'affinity', role: 'partner', from: 50 }, times: 1.6 }],
          effects: [
            { kind: 'affinity', role: 'partner', by: 5 },
            { kind: 'affinity', role: 'child', by: 3 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
        {
          chance: 0.3,
          text: [
            'It takes longer than {partner.they} {partner|has|have}. You see it come, over one winter: {partner.they} {partner|looks|look} at the two of you the way people look at a house, from the sidewalk.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -12 },
            { kind: 'affinity', role: 'child', by: 2 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'table',
      text: 'Tell {child}, in front of {partner}, that it stops today',
      outcomes: [
        {
          chance: 1,
          text: [
            'It stops. {child} passes the salt, with “please” and “of course.” {partner} winces each time. Politeness can be kept up for years, it turns out, if one is gifted.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -10 },
            { kind: 'affinity', role: 'partner', by: 4 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'away',
      text: 'See {partner} only on evenings when {child} is out',
      outcomes: [
        {
          chance: 1,
          text: [
            'Tuesdays and every other Friday. It suits everyone. You have two lives, each with a toothbrush in it.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'affinity', role: 'partner', by: -6 },
            { kind: 'familiarity', role: 'partner', by: -4 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'send',
      text: 'Send the two of them to buy the bicycle, without you',
      moneyCost: 24000,
      outcomes: [
        {
          chance: 0.6,
          text: [
            'They are gone for five hours. They come back with the wrong bicycle and a joke that you are not told.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 5 },
            { kind: 'affinity', role: 'partner', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 8 },
          ],
        },
        {
          chance: 0.4,
          text: [
            'They come back in an hour, one behind the other, with a perfectly good bicycle. “{partner.They} bargained,” says {child}. It is hard to tell which part of that was the worst.',
          ],
          effects: [
            { kind: 'affinity', role: 'partner', by: -3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 38, gauges: { stress: 50 } }, choose: 'away', roll: 0, expect: { gauges: { stress: 4 } } },
  ],
})
