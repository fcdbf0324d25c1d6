import type { TodayKind } from '@lifegrid/contract/shapes/talk-facts'
import { type Line, lines } from '../template/line.ts'

/** What people say about what happened in the player's life today. `{who}` is another person of the event. */
export const today: Readonly<Record<Exclude<TodayKind, 'other'>, readonly Line[]>> = {
  playerBirthday: [
    ...lines({}, [
      'Happy birthday, {name}!',
      'Happy birthday! Did you get cake? Tell me you got cake.',
      'And happy birthday, by the way. You wear it well.',
      'It’s your birthday and you’re texting me. I’m honored. Happy birthday!',
    ]),
    ...lines({ age: ['kid'] }, ['HAPPY BIRTHDAY!!!', 'is there cake left']),
  ],
  personBirthday: [
    ...lines({}, [
      'It’s my birthday today, so you have to be nice.',
      'Another year older today. I feel the same, with more noises.',
      'Birthday over here! I had cake for breakfast.',
    ]),
    ...lines({ age: ['kid'] }, ['it’s MY BIRTHDAY TODAY', 'I’m {age} now!!!']),
  ],
  wedding: [
    ...lines({}, [
      'I’m still thinking about the wedding. What a day.',
      'You’re married! I can’t get over it.',
      'How does it feel? The ring, I mean. And everything.',
    ]),
    ...lines({ age: ['kid'] }, ['was the cake good']),
  ],
  baby: [
    ...lines({}, [
      'And the baby! How’s everybody doing?',
      'I still can’t believe there’s a baby. Are you sleeping at all?',
      'Send me a picture of the baby. Send me ten.',
    ]),
    ...lines({ age: ['kid'] }, ['is the baby cute']),
  ],
  death: [
    ...lines({}, [
      'I’m so sorry about {who}. I don’t know what to say.',
      'I keep thinking about {who}. How are you holding up?',
      'I heard about {who}. I’m here, day or night.',
      'It doesn’t feel real that {who} is gone.',
    ]),
    ...lines({ age: ['kid'] }, ['I’m sad about {who}']),
  ],
  newJob: [
    ...lines({}, [
      'I heard about the new job. Look at you!',
      'New job, huh? I’m proud of you.',
      'So, how’s it feel to have the new job?',
      'Congratulations on the job, by the way.',
    ]),
    ...lines({ age: ['kid'] }, ['do you get a uniform']),
  ],
  promotion: [
    ...lines({}, [
      'I heard you got promoted. About time!',
      'Moving up in the world, I hear.',
      'Congrats on the promotion. Don’t forget us little people.',
    ]),
    ...lines({ age: ['kid'] }, ['are you the boss now']),
  ],
  lostJob: [
    ...lines({}, [
      'I heard about the job. I’m sorry. How are you doing with it?',
      'I’m sorry about work. Their loss, I mean it.',
      'Losing a job is awful. You’re allowed to be mad.',
    ]),
    ...lines({ age: ['kid'] }, ['are you sad about your job']),
  ],
  graduation: [
    ...lines({}, [
      'You graduated! I’d throw a hat if I had one.',
      'Look at you, all graduated.',
      'Congratulations on finishing. That was a lot of years.',
    ]),
    ...lines({ age: ['kid'] }, ['no more school?? lucky']),
  ],
  breakUp: [
    ...lines({}, [
      'I heard. I’m sorry. You don’t have to talk about it.',
      'How are you doing since the breakup? Truth, please.',
      'I’m sorry it ended. I’m on your side.',
    ]),
    ...lines({ age: ['kid'] }, ['are you sad']),
  ],
  illness: [
    ...lines({}, [
      'I heard you’re not well. Are you resting?',
      'Are you feeling any better?',
      'Please don’t be brave about being sick. Rest.',
    ]),
    ...lines({ age: ['kid'] }, ['are you still sick']),
  ],
  moved: [
    ...lines({}, [
      'How’s the new place? Found the light switches yet?',
      'Did you survive the move? My back hurts just thinking about it.',
      'New place! Is it home yet?',
    ]),
    ...lines({ age: ['kid'] }, ['is your new house big']),
  ],
}
