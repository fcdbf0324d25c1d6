import { defineEvent } from '../../define-event.ts'

export const survivedBy = defineEvent({
  id: 'survived-by',
  kind: 'question',
  category: 'work',
  title: 'Survived by',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['journalism'], rung: { from: 0, to: 1 }, days: 20 }],
  trigger: { kind: 'draw', weight: 38 },
  once: true,
  importance: 4,
  offline: { kind: 'deadline', option: 'omit', minutes: 4320 },
  text: [
    'You take down the obituaries by phone. A widow dictates: beloved father of Anne and Paul. In the clippings there is a third child, a son, in the same pew at a first communion. You ask. “No,” she says, after a while. “Just the two.”',
  ],
  options: [
    {
      id: 'omit',
      text: 'Print what she said',
      outcomes: [
        {
          chance: 1,
          text: [
            'On Thursday a man of about fifty comes to the counter for ten copies. He reads it there, standing, and pays for the ten.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'remember', what: 'left-out-the-third' },
          ],
        },
      ],
    },
    {
      id: 'three',
      text: 'Print three',
      outcomes: [
        {
          chance: 0.4,
          modifiers: [{ when: { kind: 'gauge', of: 'social', from: 65 }, times: 1.5, why: 'people take to you' }],
          odds: 'she forgives it',
          text: [
            'She calls, and you hold the phone away. Then she stops. “He’d have seen it?” she asks. “Out there?” You say that it goes everywhere now.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.6,
          odds: 'she does not',
          text: [
            'The editor has you write the correction yourself: survived by two. It is the first thing you’ve had on the front page of the section.',
          ],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'number',
      text: 'Find the third one, and tell him before it is in print',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'He is a roofer in another state. There is hammering behind him, and then there isn’t. “When’s the service?” he asks. You shouldn’t know how it ended, but the widow calls. “There were three in the pew,” she says, and hangs up.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'social', by: 4 },
            { kind: 'remember', what: 'found-the-third' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'omit',
      roll: 0,
      expect: { gauges: { happiness: -5, stress: 2 }, remembers: ['left-out-the-third'] },
    },
  ],
})
