import { lines } from '../template/line.ts'

/** Answers to a compliment. */
export const flattered = [
  ...lines({}, [
    'Okay, say that again but slower. I want to get the wording.',
    'Stop. Actually, don’t stop.',
    'That’s going on the fridge.',
    'Well now I have to be nice all day.',
    'You just made my whole afternoon.',
    'I don’t know what to do with that, so: thank you.',
    'Aw. I’m keeping that one.',
    'That’s really kind of you.',
    'You’re laying it on thick and I’m enjoying it.',
    'I’m blushing and I’m alone in the kitchen. It’s a weird look.',
    'I’m going to be unbearable until Thursday.',
    'Did somebody pay you? Either way, thank you.',
    'Huh. I needed that more than I knew.',
    'Nobody’s said anything that nice to me all week.',
    'Careful, I might start believing it.',
    'You have excellent taste. That’s all I’ll say.',
    'I read that twice. Okay, three times.',
  ]),
  ...lines({ near: ['close'] }, [
    'Coming from you, that means a lot.',
    'Takes one to know one.',
    'I had a good teacher. It was you. Don’t get smug.',
    'You’ve seen me at my worst and you still said that.',
  ]),
  ...lines({ near: ['distant'] }, [
    'Oh! Thanks. I wasn’t expecting that.',
    'That’s nice of you to say.',
    'Thank you. I never know where to look when somebody says things like that.',
  ]),
  ...lines({ mood: ['bad'] }, [
    'I don’t feel like it today, but I’m going to believe you anyway.',
    'That got me right when I needed it.',
    'You have no idea how good your timing is.',
  ]),
  ...lines({ mood: ['stressed'] }, [
    'I’ve been a mess all day, so thank you for the second opinion.',
    'I’m saving that for the next time I want to quit.',
  ]),
  ...lines({ mood: ['great'] }, ['You know what? Today I agree with you!', 'Keep going, I’ve got all day.']),
  ...lines({ trait: 'humour+' }, [
    'Please put that in writing and have it notarized.',
    'I’ve been telling people that for years.',
    'Finally, somebody with vision.',
    'My agent will be in touch about more of these.',
  ]),
  ...lines({ trait: 'warmth+' }, [
    'That goes both ways and you know it.',
    'You’re the sweetest. Truly.',
    'I hope somebody says something like that to you today.',
  ]),
  ...lines({ trait: 'formality+' }, ['That’s very generous of you. Thank you.', 'You’re too kind.']),
  ...lines({ trait: 'verbosity-' }, ['Aw. Thanks.', 'Stop it.', 'Right back at you.']),
  ...lines({ kin: ['parent', 'grandparent'] }, [
    'Well, I raised somebody with good manners.',
    'I’m writing that down, with the date.',
    'Oh, honey. You’ll make me cry in the grocery store.',
  ]),
  ...lines({ kin: ['partner'] }, [
    'And that’s why I keep you.',
    'Flattery will get you the last slice of pizza. That’s how serious I am.',
    'Come here and say it to my face.',
  ]),
  ...lines({ age: ['kid'] }, [
    'I KNOW. thank you',
    'you’re nice too!!',
    'thanks. do you want to see me do a cartwheel',
    'you can come to my birthday',
    'hehe thank you',
    'I’m gonna tell everybody you said that',
    'I’m also good at running',
    'say it again',
    'really really?',
    'you’re my favorite today',
    'thank you, I practiced',
    'I’m blushing. my face is hot',
  ]),
]

/** Flattery that is heard with reserve. */
export const unmoved = [
  ...lines({}, [
    'What do you need?',
    'Okay, what did you break?',
    'Thanks. I think.',
    'That’s nice. Is there a second half to this?',
    'Hm. Thank you.',
    'You’re in a mood today.',
    'I’ll take it, but I’m watching you.',
    'Thanks, I guess. I’m not very good at those.',
  ]),
  ...lines({ age: ['kid'] }, ['ok', 'thanks I guess', 'why are you being nice']),
]

/** Flattery that falls flat. */
export const unflattered = [
  ...lines({}, [
    'You’re laying it on with a shovel.',
    'I liked it better when you told me the truth.',
    'Not today. I’d have to smile.',
    'You want something. You only talk like that when you want something.',
    'I don’t need the compliments. I need you to show up.',
    'That doesn’t fix it.',
    'Save it, okay?',
    'You said that to the last person, too.',
  ]),
  ...lines({ age: ['kid'] }, ['you’re just saying that', 'no I’m not', 'you’re lying']),
]
