import { defineEvent } from '../../define-event.ts'

export const foundWallet = defineEvent({
  id: 'found-wallet',
  kind: 'question',
  category: 'chance',
  title: 'On the sidewalk',
  stages: ['adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 2400,
  importance: 4,
  offline: { kind: 'hold' },
  text: [
    'A wallet, thick, in the rain. Two hundred and forty in bills, a photograph of a dog, an address six streets away.',
    'You step on it in the dark: a wallet, soaked through. It has two hundred and forty dollars in it, a dog behind plastic, and an address that you know how to walk to.',
    'It lies on the curb like a dead bird, and it is a wallet. Two hundred and forty, you count, with your back to the street. A dog looks up at you out of the photograph. The address is close.',
  ],
  options: [
    {
      id: 'bring',
      text: 'Bring it back',
      energyCost: 5,
      outcomes: [
        {
          chance: 0.5,
          text: [
            'An old man counts it in front of you, twice, then looks up and goes red. He makes you take twenty and meet the dog.',
          ],
          effects: [
            { kind: 'money', by: 2_000 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'honest-finder' },
          ],
        },
        {
          chance: 0.5,
          text: [
            'A woman takes it through the gap of the door chain, says “right”, and closes the door. You go home lighter anyway.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'honest-finder' },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Keep the bills, mail the rest',
      outcomes: [
        {
          chance: 1,
          text: ['You spend it on shoes. They are good shoes. The dog looks at you out of the mailbox for years.'],
          effects: [
            { kind: 'money', by: 24_000 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'kept-the-notes' },
          ],
        },
      ],
    },
    {
      id: 'leave',
      text: 'Leave it where it is',
      outcomes: [
        {
          chance: 1,
          text: ['It is not yours, and now it is not yours in the rain.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -1 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 30, gauges: { stress: 30 } },
      choose: 'keep',
      expect: { money: 24_000, gauges: { stress: 6 }, remembers: ['kept-the-notes'] },
    },
  ],
})
