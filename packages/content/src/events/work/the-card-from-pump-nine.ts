import { defineEvent } from '../../define-event.ts'

export const theCardFromPumpNine = defineEvent({
  id: 'the-card-from-pump-nine',
  kind: 'question',
  category: 'growth',
  title: 'Forwarded three times',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'keep', minutes: 4320 },
  text: [
    'A card, forwarded three times, comes to you by way of the trucking company. You may not remember me. I was at pump nine. She is in nursing school. She has worked out what day it was and would like to know whether you’d mind being told, once a year, that she is still here.',
  ],
  options: [
    {
      id: 'answer',
      text: 'Answer it',
      energyCost: 3,
      outcomes: [
        {
          chance: 1,
          text: [
            'It takes you four evenings and comes out as five lines. Every year, in that month, there is a card. In the third there is a photograph, with shoes.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 12 },
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'remember', what: 'the-card-each-year' },
          ],
        },
      ],
    },
    {
      id: 'keep',
      text: 'Put it behind the visor, and let it be',
      outcomes: [
        {
          chance: 1,
          text: ['You read it at red lights. The next year’s comes anyway.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'meet',
      text: 'Ask her to have pie, at that window',
      conditions: [{ kind: 'gauge', of: 'social', from: 50 }],
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'She has cherry and you have coffee. She is taller than you thought; she was always sitting down. She asks why you stopped. You have had years to think of the reason and you tell her you were out of gas.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 14 },
            { kind: 'meet', affinity: 50 },
            { kind: 'remember', what: 'the-card-each-year' },
          ],
        },
      ],
    },
  ],
})
