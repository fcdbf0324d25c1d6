import { defineEvent } from '../../define-event.ts'

export const whereTheDollarWent = defineEvent({
  id: 'where-the-dollar-went',
  kind: 'question',
  category: 'work',
  title: 'Parkway Supply',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['accounts'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The supplier from the dollar eighty-seven is called Parkway Supply. Its address is a mailbox store between a laundromat and a dentist. Its invoices are all approved by one person: the controller, who hired you, who brings in doughnuts on Mondays and whose wife has been ill for two years.',
  ],
  options: [
    {
      id: 'report',
      text: 'Take it to the owners',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'They do not thank you. They ask who else knows. On Wednesday he walks past your desk between two men he has known for twenty years, carrying a framed photograph against his chest, and he looks at you with no expression at all.',
          ],
          effects: [
            { kind: 'performance', by: 8 },
            { kind: 'raise', times: 1.06 },
            { kind: 'gauge', of: 'stress', by: 12 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'the-man-from-parkway', afterDays: [1000, 1700] }],
        },
      ],
    },
    {
      id: 'warn',
      text: 'Go to him first',
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'he puts it back',
          text: [
            'He shuts his door and cries, and asks for ninety days. He sells the boat and the house with the porch. In three months the money is back, every dollar, and only the two of you know there was a hole.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
          followUps: [{ event: 'the-man-from-parkway', afterDays: [1000, 1700] }],
        },
        {
          chance: 0.5,
          odds: 'he protects himself',
          text: [
            'He thanks you. He is very calm. By morning the invoices are gone and there is a note in your file about irregularities in your reconciliations.',
          ],
          effects: [
            { kind: 'performance', by: -22 },
            { kind: 'gauge', of: 'stress', by: 14 },
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'bury',
      text: 'Leave the mailbox alone',
      outcomes: [
        {
          chance: 1,
          text: [
            'Every month another one comes through: eight thousand, twelve. You learn to look at the total and not the line. The doughnuts are the kind with sugar.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'hid-a-mistake' },
          ],
        },
      ],
    },
    {
      id: 'trace',
      text: 'Trace every payment first, back to front',
      conditions: [{ kind: 'remembers', what: 'reads-ledgers-backward' }],
      energyCost: 12,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes you six evenings with a ruler. When you put it on the owners’ table it is forty-one entries and one page, and nobody can say it was anyone but him. They ask you who taught you. They give you a desk with a window.',
          ],
          effects: [
            { kind: 'performance', by: 14 },
            { kind: 'raise', times: 1.1 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'the-man-from-parkway', afterDays: [1000, 1700] }],
        },
      ],
    },
  ],
})
