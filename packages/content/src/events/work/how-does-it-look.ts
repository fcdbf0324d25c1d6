import { defineEvent } from '../../define-event.ts'

export const howDoesItLook = defineEvent({
  id: 'how-does-it-look',
  kind: 'question',
  category: 'work',
  title: 'How does it look',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['shop'], rung: { from: 1, to: 2 } }],
  trigger: { kind: 'draw', weight: 32 },
  cooldownDays: 4000,
  importance: 3,
  offline: { kind: 'deadline', option: 'yes', minutes: 4320 },
  text: [
    'She comes out of the booth in the green one. It’s four hundred dollars, it’s for her ex-husband’s wedding, and it makes her look like a sofa. She has no friend with her. She turns around once and asks you, “How does it look?” and she means it.',
    'A boy of seventeen in a suit for a funeral. It’s the expensive one, and it’s two sizes too big; he’d like to look like a man who can manage. His uncle has the card out already. “Good?” says the boy to you, in the mirror.',
  ],
  options: [
    {
      id: 'yes',
      text: '“Wonderful”',
      outcomes: [
        {
          chance: 1,
          text: ['You’ve made forty dollars. The bag goes out the door, swinging by its rope handles.'],
          effects: [
            { kind: 'money', by: 4000 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Shake your head, and go and find the right one',
      energyCost: 4,
      outcomes: [
        {
          chance: 0.7,
          modifiers: [{ when: { kind: 'job', performance: { from: 55 } }, times: 1.4, why: 'you know the racks' }],
          odds: 'you find it',
          text: [
            'It’s on the sale rack and it’s gray. In the glass a person stands up straighter, and looks for a moment like their own photograph. You’ve lost your commission and, over the years, you gain about a dozen people.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'performance', by: 3 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.3,
          odds: 'there is none',
          text: [
            'There isn’t one. You’ve said no, and you have nothing else to give. It’s a long time until the curtain opens again, and it’s the old clothes that come out.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'performance', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'pins',
      text: '“Give me ten minutes”; and get down there with pins in your mouth',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'owns', item: 'sewing-machine', is: true },
            { kind: 'job', days: 700 },
          ],
        },
      ],
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'You take it in at both sides, lower the hem, and take the shoulders down. Now it’s a thing that was made for one person. The manager says that you aren’t insured for that, and asks whether you could do his pants.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
        },
      ],
    },
  ],
})
