import { defineEvent } from '../../define-event.ts'

export const theLastDayOnTheFloor = defineEvent({
  id: 'the-last-day-on-the-floor',
  kind: 'question',
  category: 'work',
  title: 'The floor',
  stages: ['oldAge'],
  age: { from: 66, to: 66 },
  conditions: [{ kind: 'job', ladders: ['shop', 'warehouse'] }],
  trigger: { kind: 'waiting', medianDays: 120 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'round', minutes: 4320 },
  text: [
    'They do it over the loudspeaker: your name, the years, and a clap. Then the registers begin again, or the belts. You have four hours left and nobody will let you lift a thing.',
  ],
  options: [
    {
      id: 'round',
      text: 'Go around, and say goodbye to each',
      outcomes: [
        {
          chance: 1,
          text: ['It takes all four hours. It’s a much bigger place on foot when you aren’t carrying something.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'formula',
      text: 'Put two cans on the counter at the end of your shift, paid',
      conditions: [{ kind: 'remembers', what: 'let-the-formula-go', daysAgo: 365 }],
      moneyCost: 6000,
      outcomes: [
        {
          chance: 1,
          text: [
            '“For whoever,” you tell the girl. She sets them under the register. They’re gone in a week, and then there are two others, which she hasn’t paid for either.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 9 }],
        },
      ],
    },
    {
      id: 'card',
      text: 'Read what’s on the wall by the clock',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'signed-the-card', daysAgo: 365 },
            { kind: 'remembers', what: 'did-not-sign', daysAgo: 365 },
            { kind: 'remembers', what: 'paragraph-nine', daysAgo: 365 },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s in a frame, with all the names, under scratched plastic. A new kid is reading it too, with his lunch. “Did you know any of these people?” he asks. You look for a moment to see which of them you knew.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'boy',
      text: 'Ask the boy you let off that time to drive you home',
      conditions: [{ kind: 'remembers', what: 'let-the-boy-go', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'He is forty, and a foreman, and has a pickup. He goes by the cemetery; you hadn’t asked. He stays in the cab for a minute with the engine on, and takes you home.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'figures',
      text: 'Go and look in the window of the shop that you didn’t open',
      conditions: [{ kind: 'remembers', what: 'saw-the-figures', daysAgo: 365 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'It’s a nail place. The light is good in there, as you had thought it would be. You’d have put the counter on the left.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'stress', by: -5 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 66, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'round',
      roll: 0,
      expect: { gauges: { social: 8, happiness: 5 } },
    },
  ],
})
