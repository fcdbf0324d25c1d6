import { defineEvent } from '../../define-event.ts'

export const theEnvelopeGoingAround = defineEvent({
  id: 'the-envelope-going-around',
  kind: 'question',
  category: 'money',
  title: 'The envelope',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'job', ladders: ['office'] }],
  trigger: { kind: 'draw', weight: 32 },
  cooldownDays: 3600,
  importance: 4,
  offline: { kind: 'deadline', option: 'five', minutes: 4320 },
  text: [
    'An envelope comes around for the mail clerk, whose apartment burned. People initial the front. The department head has put down two hundred dollars and initialed it; you’re the one who seals it, and there is eighty-five in it altogether.',
    'The envelope is for the night cleaner, who is going in for an operation. There are thirty-one initials on it. You count it, because you seal it: there are twenty-six bills.',
  ],
  options: [
    {
      id: 'five',
      text: 'Seal it as it is',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is opened in front of everyone, with a thank-you, thank you, and counted later, you suppose, on the stairs.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 2 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'make-up',
      text: 'Make up the difference yourself, and say nothing of it',
      moneyCost: 12_000,
      outcomes: [
        {
          chance: 1,
          text: [
            'It comes out exactly right. For a month people say what a generous floor it is. The ones who had put in nothing say it most, and the odd thing is that the next time they put in something.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'remember', what: 'made-up-the-envelope' },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Read out the initials and the sum, at the meeting',
      conditions: [{ kind: 'gauge', of: 'stress', from: 30 }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“There seems to be a mistake in the adding,” you say, and look at the ceiling. It’s passed around again, fast. You have eight new enemies, and it’s all there.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: -8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
        },
      ],
    },
  ],
})
