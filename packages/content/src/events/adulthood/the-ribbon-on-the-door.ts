import { defineEvent } from '../../define-event.ts'

export const theRibbonOnTheDoor = defineEvent({
  id: 'the-ribbon-on-the-door',
  kind: 'question',
  category: 'work',
  title: 'Another opening',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'signed-the-report', daysAgo: 730 },
        { kind: 'remembers', what: 'refused-the-report', daysAgo: 730 },
        { kind: 'remembers', what: 'told-the-city', daysAgo: 730 },
      ],
    },
  ],
  trigger: { kind: 'draw', weight: 14 },
  once: true,
  importance: 5,
  offline: { kind: 'auto', option: 'letter' },
  text: [
    {
      id: 'signed',
      when: [{ kind: 'remembers', what: 'signed-the-report' }],
      text: 'A young engineer whom you do not know has written to you. She has found a crack. They have given her a report to sign without it. She says that people gave her your name. She does not say why.',
    },
    {
      id: 'clean',
      when: [{ kind: 'not', of: { kind: 'remembers', what: 'signed-the-report' } }],
      text: 'A letter, from an engineer half your age. There is a crack in her building and none in her report, and a line at the bottom for her name. “They say that you didn’t,” she writes.',
    },
  ],
  options: [
    {
      id: 'meet',
      text: 'Drive out to meet her, and look at it with her',
      energyCost: 12,
      outcomes: [
        {
          chance: 1,
          text: [
            'You lie side by side on the scaffold with one flashlight. “What happens if I sign?” she asks. You tell her. It takes a while. She folds the report in four and uses it to wedge the door.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: -14 },
            { kind: 'meet', affinity: 32 },
          ],
          of: ['signed'],
        },
        {
          chance: 1,
          text: [
            'It is a bad one. You take the photograph together. “What happens now?” she asks. “A desk by the copier,” you say. “Bring a book.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'meet', affinity: 36 },
          ],
          of: ['clean'],
        },
      ],
    },
    {
      id: 'stand',
      text: 'Offer to sit beside her when she testifies',
      energyCost: 8,
      conditions: [{ kind: 'remembers', what: 'testified' }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You carry the water and the folder. She is better at it than you were. When they ask her how she can be so sure of the date, she looks over at you and says, “Egg salad.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'letter',
      text: 'Write back: do what you can live with',
      outcomes: [
        {
          chance: 1,
          text: ['It is good advice. You look at it for a long time before you seal it.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
          of: ['signed'],
        },
        {
          chance: 1,
          text: ['She answers with a photograph of a cardboard box on a desk, and a plant in it. “Day one,” it says.'],
          effects: [{ kind: 'gauge', of: 'social', by: 4 }],
          of: ['clean'],
        },
      ],
    },
  ],
})
