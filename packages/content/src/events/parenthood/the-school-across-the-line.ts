import { defineEvent } from '../../define-event.ts'

export const theSchoolAcrossTheLine = defineEvent({
  id: 'the-school-across-the-line',
  kind: 'question',
  category: 'school',
  title: 'The school across the line',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { child: { relation: ['son', 'daughter'], age: { from: 4, to: 5 } } },
  trigger: { kind: 'draw', weight: 16 },
  cooldownDays: 3000,
  importance: 6,
  offline: { kind: 'auto', option: 'near' },
  text: [
    'There is the school on your street, with the cracked yard and the door that is always open. And there is the one across the district line, with the scores. All it wants is an address. A woman you know from the playground would lend you hers.',
  ],
  options: [
    {
      id: 'near',
      text: 'Send {child} to the one on your street',
      outcomes: [
        {
          chance: 0.6,
          text: [
            'There are thirty-one in the room and one teacher who knows what each of them had for breakfast, and whether. {child} learns to read in January, and in February to swear in three languages.',
          ],
          effects: [
            { kind: 'affinity', role: 'child', by: 4 },
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'remember', what: 'the-school-on-the-street' },
          ],
        },
        {
          chance: 0.4,
          text: [
            'The good teacher leaves at Christmas. There are four after her. {child} learns that the loudest gets asked, and is not the loudest.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-school-on-the-street' },
          ],
        },
      ],
    },
    {
      id: 'lie',
      text: 'Borrow the address',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'You teach a five-year-old the name of a street where {child.they} {child|does|do} not live. {child.They} {child|says|say} it perfectly. It is a very good school. {child} is careful with what {child.they} {child|says|say} there, for years, and then simply careful.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 6 },
            { kind: 'remember', what: 'the-borrowed-address' },
          ],
          followUps: [{ event: 'the-man-with-the-clipboard', afterDays: [300, 900] }],
        },
        {
          chance: 0.3,
          text: [
            'They check, the first week. A letter, a meeting, a room full of low chairs. {child} goes to the school on your street, in October, when the friends have all been given out.',
          ],
          effects: [
            { kind: 'gauge', of: 'stress', by: 10 },
            { kind: 'gauge', of: 'social', by: -5 },
            { kind: 'remember', what: 'the-school-on-the-street' },
          ],
        },
      ],
    },
    {
      id: 'board',
      text: 'Stay, and run for the school board',
      energyCost: 8,
      conditions: [
        {
          kind: 'any',
          of: [
            { kind: 'activity', activity: 'volunteering' },
            { kind: 'activity', activity: 'debate-team' },
            { kind: 'job', ladders: ['teaching', 'law', 'journalism', 'social-work'] },
          ],
        },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            'You get in by forty votes. It is four years of folding chairs and boilers. The yard is resurfaced; you know to the dollar what it cost, and whom you had to thank.',
          ],
          effects: [
            {
              kind: 'startRoutine',
              id: 'school-board',
              title: 'School board',
              place: 'town',
              time: 'evening',
              days: [2],
              minutes: 120,
              energy: 4,
            },
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'energy', by: -4 },
            { kind: 'remember', what: 'the-school-on-the-street' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 33, gauges: { stress: 50 } },
      choose: 'lie',
      roll: 0.1,
      expect: { gauges: { stress: 6 }, followUp: 'the-man-with-the-clipboard' },
    },
  ],
})
