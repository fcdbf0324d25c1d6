import { defineEvent } from '../../define-event.ts'

export const theNinthDayInside = defineEvent({
  id: 'the-ninth-day-inside',
  kind: 'question',
  category: 'work',
  title: 'The ninth day, inside',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'job', ladders: ['nursing'] }],
  trigger: { kind: 'followUp' },
  once: true,
  importance: 7,
  offline: { kind: 'hold' },
  text: [
    'The ninth day of the strike, and you are inside. You have twelve beds and a bunk to sleep on. The agency nurse has hung the wrong bag on bed four. You catch it with perhaps a minute to spare, and your hands shake so badly that she has to do the clamp. Through the window come the drum and the names they call. One of them is yours.',
  ],
  options: [
    {
      id: 'stay',
      text: 'Close the window',
      outcomes: [
        {
          chance: 1,
          text: [
            'You finish the shift, and the one after it. They sign that week: one to six. You get it too, with everyone, in the same envelope.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'social', by: -6 },
          ],
          followUps: [{ event: 'after-the-strike', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'steps',
      text: 'Go down on the steps and say it: nine is too many',
      outcomes: [
        {
          chance: 1,
          text: [
            'You say it in your scrubs, in front of the cameras: you have just seen it. There is a silence. One of them starts to clap, slowly, and you wait for the rest of the joke, and it doesn’t come.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 10 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'performance', by: -8 },
            { kind: 'remember', what: 'spoke-up-at-work' },
          ],
          followUps: [{ event: 'after-the-strike', afterDays: [200, 500] }],
        },
      ],
    },
    {
      id: 'out',
      text: 'Walk out, and pick up a sign',
      conditions: [{ kind: 'gauge', of: 'stress', from: 50 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'They let you take one, an extra, with the stick broken. The woman from oncology stands next to you. “Don’t talk,” she says. “Just walk.” You walk until it gets dark. You’re glad of the dark.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'stress', by: 4 },
            { kind: 'money', by: -60_000 },
            { kind: 'remember', what: 'went-on-strike' },
          ],
          followUps: [{ event: 'after-the-strike', afterDays: [200, 500] }],
        },
      ],
    },
  ],
})
