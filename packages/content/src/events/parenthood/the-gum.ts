import { defineEvent } from '../../define-event.ts'

export const theGum = defineEvent({
  id: 'the-gum',
  kind: 'question',
  category: 'family',
  title: 'A pack of gum',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 7, to: 9 } } },
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 3000,
  importance: 5,
  offline: { kind: 'auto', option: 'say' },
  text: [
    'Ten minutes from the store, half a step behind you, {child} takes a pack of gum out of {child.their} sleeve. {child.They} {child|has|have} not understood that you can see {child.them} in the store windows.',
  ],
  options: [
    {
      id: 'back',
      text: 'Turn around, and make {child.them} hand it back',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'The manager bends down. “That took guts,” he says. {child} holds on to your coat with both hands and looks at nobody. At home {child.they} {child|vomits|vomit}. It is settled, for all time, between {child.them} and stores; between {child.them} and you it takes longer.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: -4 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-gum-went-back' },
          ],
          followUps: [{ event: 'a-second-lie', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the gum that went back' },
        },
      ],
    },
    {
      id: 'pay',
      text: 'Say nothing, and go and pay for it yourself, later',
      moneyCost: 200,
      outcomes: [
        {
          chance: 1,
          text: [
            'The girl at the register does not know what it is for. You leave without a receipt. {child} chews for three days with {child.their} mouth closed.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 3 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'the-gum-was-paid-for' },
          ],
          followUps: [{ event: 'a-second-lie', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the gum that nobody mentioned' },
        },
      ],
    },
    {
      id: 'say',
      text: 'Ask for a piece',
      outcomes: [
        {
          chance: 1,
          text: [
            'The steps behind you stop. Then a hand comes up beside your elbow, with a stick of it. You both chew. “It’s good,” you say. “What did it cost?” It is a long mile home.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 6 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'the-gum-was-paid-for' },
          ],
          followUps: [{ event: 'a-second-lie', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the gum that nobody mentioned' },
        },
      ],
    },
    {
      id: 'law',
      text: 'Explain what it is called, from experience',
      conditions: [{ kind: 'job', ladders: ['police', 'law', 'shop', 'social-work'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You tell {child.them} what the people are like who come in about such things: mostly tired. {child} asks whether they are allowed to keep their shoelaces. You take it back together, and {child.they} {child|does|do} the talking.',
          ],
          effects: [
            { kind: 'familiarity', role: 'child', by: 5 },
            { kind: 'affinity', role: 'child', by: -1 },
            { kind: 'remember', what: 'the-gum-went-back' },
          ],
          followUps: [{ event: 'a-second-lie', afterDays: [1500, 1825] }],
          remembers: { role: 'child', as: 'the gum that went back' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, gauges: { stress: 50 } },
      choose: 'back',
      roll: 0,
      expect: { gauges: { stress: 6 }, remembers: ['the-gum-went-back'], followUp: 'a-second-lie' },
    },
  ],
})
