import { defineEvent } from '../../define-event.ts'

export const theSpray = defineEvent({
  id: 'the-spray',
  kind: 'question',
  category: 'work',
  title: 'Upwind',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [
    { kind: 'job', ladders: ['gardening'], rung: { from: 1, to: 3 } },
    { kind: 'season', in: ['spring', 'summer'] },
  ],
  trigger: { kind: 'draw', weight: 42 },
  once: true,
  importance: 6,
  offline: { kind: 'deadline', option: 'spray', minutes: 4320 },
  text: [
    'The county wants the roadside clean by the parade. There are six men on your crew, and four masks; the sheet with the skull is in a language that two of them read. The boss says it’s no worse than dish soap, and has driven away with his windows up.',
  ],
  options: [
    {
      id: 'spray',
      text: 'Spray, keeping upwind',
      outcomes: [
        {
          chance: 1,
          text: [
            'By noon they’re all laughing at how their lips feel. One of them, the quiet one, goes home at three and doesn’t come the next day, or the next. His cousin comes for his pay.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -9 },
            { kind: 'gauge', of: 'health', by: -5 },
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'kept-quiet-at-work' },
          ],
        },
      ],
    },
    {
      id: 'hoe',
      text: 'Put away the tanks and hand out hoes',
      energyCost: 12,
      outcomes: [
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'gauge', of: 'health', from: 75 }, times: 1.5, why: 'you are strong' }],
          odds: 'it gets done',
          text: [
            'It takes three days. You work in the row with them. The parade goes by stubble, and no one in it looks down. The boss docks you, and puts two more masks on the shelf.',
          ],
          effects: [
            { kind: 'performance', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
        {
          chance: 0.5,
          odds: 'it does not',
          text: [
            'You get as far as the feed store. The parade has weeds to its knees for a mile. You’re back on a mower in the morning, at a mower’s wage.',
          ],
          effects: [
            { kind: 'raise', times: 0.9 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'remember', what: 'earned-a-good-name' },
          ],
        },
      ],
    },
    {
      id: 'mask',
      text: 'Give out the four masks, spray the last two rows yourself, without',
      conditions: [{ kind: 'gauge', of: 'health', from: 60 }],
      outcomes: [
        {
          chance: 1,
          text: [
            'You hold your breath from pole to pole. You cough for a month. The quiet one’s wife, whom you have never met, sends you soup in a jar every Monday with a word on the lid that you can’t read.',
          ],
          effects: [
            { kind: 'gauge', of: 'health', by: -9 },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'remember', what: 'stood-by-someone' },
          ],
        },
      ],
    },
  ],
})
