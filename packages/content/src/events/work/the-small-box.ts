import { defineEvent } from '../../define-event.ts'

export const theSmallBox = defineEvent({
  id: 'the-small-box',
  kind: 'question',
  category: 'loss',
  title: 'Thirty-one inches',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['carpentry'], rung: { from: 1, to: 3 } }],
  trigger: { kind: 'draw', weight: 35 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'boss', minutes: 4320 },
  text: [
    'A young couple stand in the sawdust. They have the measurement on a slip of paper, thirty-one inches, and they want it made of wood and not bought. The man asks what it will cost, to have something to say. The woman is looking at the shavings.',
  ],
  options: [
    {
      id: 'alone',
      text: 'Make it tonight, alone, of the good cherry',
      energyCost: 10,
      outcomes: [
        {
          chance: 1,
          text: [
            'You plane until the shop is dark, and fit the lid so that it closes on a breath of air. They come at seven with a blanket. You tell them there is no charge, and turn the radio on after they are gone, and off.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'the-small-box' },
          ],
          followUps: [{ event: 'the-cherry-box', afterDays: [700, 1500] }],
        },
      ],
    },
    {
      id: 'boss',
      text: 'Let the shop’s owner deal with it',
      outcomes: [
        {
          chance: 1,
          text: [
            'He quotes them a price, kindly, and does a plain sound job of it in pine. You sweep around his bench that day.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'together',
      text: 'Let the man sand the lid',
      conditions: [{ kind: 'gauge', of: 'social', from: 45 }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'He doesn’t know how. You put the block in his hand and set him going with the grain. He sands for three hours, far longer than it needs, and you find other things to do with your back to him.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'the-small-box' },
          ],
          followUps: [{ event: 'the-cherry-box', afterDays: [700, 1500] }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'alone',
      roll: 0,
      expect: { gauges: { happiness: -4, stress: 2 }, remembers: ['the-small-box'], followUp: 'the-cherry-box' },
    },
  ],
})
