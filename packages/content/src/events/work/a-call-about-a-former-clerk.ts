import { defineEvent } from '../../define-event.ts'

export const aCallAboutAFormerClerk = defineEvent({
  id: 'a-call-about-a-former-clerk',
  kind: 'question',
  category: 'work',
  title: 'A call about a former clerk',
  stages: ['adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['shop'], rung: { from: 3, to: 4 }, days: 300 }],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'dates', minutes: 4320 },
  text: [
    'A woman who manages a pharmacy calls about a young man who used to work your registers. He has put your name down. She’d like to know one thing: was he honest? He took sixty dollars, once. He cried in your office, brought it back in an envelope, and never knew that you hadn’t written it up.',
  ],
  options: [
    {
      id: 'dates',
      text: 'Give her the dates, and say that this is company policy',
      outcomes: [
        {
          chance: 1,
          text: [
            'She knows what that means; everyone does. She thanks you. Months later he bags your groceries at a store where they don’t call anyone. “Paper’s fine,” you say.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'yes',
      text: '“Yes”',
      outcomes: [
        {
          chance: 0.75,
          odds: 'he is',
          text: [
            'He’s there for years. When you pick up your prescriptions he counts the pills twice in front of you, out loud, and neither of you looks up.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'meet', affinity: 35 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.25,
          odds: 'he is not',
          text: [
            'In the spring four hundred dollars are missing from her safe. She calls you again. She doesn’t raise her voice. She asks whether you’d known, and you have to say it.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -8 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'performance', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'whole',
      text: 'Tell her the whole of it, with the envelope',
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'remembers', what: 'let-the-formula-go' },
            { kind: 'remembers', what: 'owned-up-at-work' },
            { kind: 'job', performance: { from: 55 } },
          ],
        },
      ],
      outcomes: [
        {
          chance: 0.6,
          odds: 'she hires him',
          text: [
            'She is quiet. “I’d rather have one who brought it back,” she says, “than one who hasn’t been tempted yet.” He starts on Monday.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 9 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
        {
          chance: 0.4,
          odds: 'she does not',
          text: [
            'She says that she’s sorry, but it’s drugs they sell. He finds out who told. He waits for you outside, one evening, and all he says is: “You said it was over.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 35, employed: true, gauges: { happiness: 50, stress: 50, health: 60, social: 50 } },
      choose: 'dates',
      roll: 0,
      expect: { gauges: { happiness: -4 }, remembers: ['kept-quiet-at-work'] },
    },
  ],
})
