import { defineReplies, lines } from '../define-replies.ts'

/** What friends and others say in a chat, by relation, closeness, mood and what was between the two. */
export const chatWithFriends = defineReplies({
  id: 'chat-with-friends',
  type: 'chat',
  asks: ['What did I miss?', 'It is only me.', 'Say something. I need a break.'],
  lines: [
    ...lines(
      { sentiment: 'positive', closeness: ['close'] },
      ['I knew it was you before I looked. I do not know how you can know that.', 'I knew you would', 'Magic'],
      ['With you I never have to begin at the beginning. So: the thing with the door got worse.', 'No!', 'Go on'],
      ['I was saving up the whole week for this.', 'Spend it', 'Me too'],
      [
        'Talk to me about anything. I will close my eyes and pretend that you are on the other end of the couch.',
        'Move over',
      ],
    ),
    ...lines(
      { sentiment: 'positive', closeness: ['distant'] },
      ['How nice. I did not think that you would write.', 'I meant to', 'Here I am'],
      ['Hello! I had to think for a second, and then I was glad.', 'Hello', 'Likewise'],
    ),
    ...lines(
      { sentiment: 'neutral', closeness: ['distant'] },
      'Oh, hello. Yes. All right, thank you.',
      'Remind me where we left off?',
      'That is kind of you to ask. Nothing to report.',
    ),
    ...lines(
      { sentiment: 'negative', closeness: ['distant'] },
      'I think that you have the wrong idea of how well we know each other.',
      'Sorry, who is this?',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['friend'], age: { from: 16 } },
      ['I have had one idea today, and you are in it. Are you free?', 'Always', 'What is the idea?'],
      ['You would have loved the man at the counter. He called everyone “captain”.', 'Even you?', 'Aye'],
      ['I am at the stage of the day when I answer in songs.', 'Sing it', 'Please do not'],
      ['I have bought the wrong size of everything. Otherwise a success.', 'Return it', 'Wear it'],
    ),
    ...lines(
      { sentiment: 'negative', relations: ['friend'], age: { from: 13 } },
      'You canceled twice. I am not keeping score. It is two.',
      'I heard about the party from the others.',
      'I do not want to be the one who always calls. So today I am not picking up.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['classmate'], age: { to: 19 } },
      ['I have a plan for the break. It involves your bike and my alibi.', 'I am in', 'No'],
      ['You have to see what is written on the wall by the gym. It rhymes.', 'What does it say?'],
      ['Copy my math and I will copy your everything else.', 'Deal', 'That is all of it'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['classmate'], age: { to: 19 } },
      'My phone gets taken away in four minutes. Talk fast.',
      'Idk. Ask someone who was awake.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['classmate'], age: { to: 19 } },
      'Do not sit with us tomorrow.',
      'You told. I know that it was you.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['colleague'], age: { from: 16 } },
      ['The printer is down, and the whole floor has started to talk to each other. It is lovely.', 'Leave it down'],
      ['I kept you a piece of the cake. It was for a person none of us know.', 'You are a friend', 'What kind?'],
      ['If we both look busy for another hour, it counts as work.', 'Looking busy', 'Agreed'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['colleague'], age: { from: 16 } },
      'Between two meetings. I am mostly a person with a lid on a cup.',
      'Is this about the schedule? Then no. Otherwise hello.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['colleague'], age: { from: 16 } },
      'Put it in writing, to everyone. That is how you like it.',
      'I do your half of the list, and then you want to chat.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['neighbour'] },
      ['I can see you from here. You are waving the wrong way.', 'Now?', 'Found you'],
      ['The cat from upstairs has moved in with me. It has not told them yet.', 'Keep quiet', 'Which cat?'],
      ['There is pie on my windowsill, and I am going to look the other way.', 'On my way', 'What kind?'],
    ),
    ...lines(
      { sentiment: 'negative', relations: ['neighbour'] },
      'It is about the trash again, I take it.',
      'Some of us sleep at night.',
    ),
    ...lines(
      { sentiment: 'positive', relations: ['ex'] },
      [
        'I looked at your name for a minute before I opened it. It is nice to hear from you.',
        'You too',
        'A whole minute?',
      ],
      ['We are better at this than at the other thing.', 'Much', 'Were we so bad?'],
    ),
    ...lines(
      { sentiment: 'neutral', relations: ['ex'] },
      'I am well. I do not know how much more I want to say than that.',
      'Fine. The plant lives, in case that was the question.',
    ),
    ...lines(
      { sentiment: 'negative', relations: ['ex'] },
      'We said that we would not do this.',
      'You do not get to ask me how I am any more.',
    ),
    ...lines(
      { sentiment: 'positive', recalls: ['lent me a hand', 'lent me money', 'gave me money'] },
      ['I have been wanting to tell you that it worked out, after you helped me. It worked out.', 'I am so glad'],
      ['You do not know what you did for me there, and I am not going to tell you, or I will cry.', 'It was nothing'],
    ),
    ...lines(
      { sentiment: 'positive', recalls: ['traveled with me', 'gave me an afternoon', 'came to see me'] },
      ['I have been telling everyone about our day. You get funnier each time.', 'As I should'],
      ['Let us be in the same place again soon. It suits us.', 'Name a day', 'It does'],
    ),
    ...lines(
      { sentiment: 'neutral', recalls: ['asked for the money back', 'asked too much of me'] },
      'I am fine. A little careful, if you want to know.',
    ),
    ...lines(
      { sentiment: 'negative', recalls: ['quarreled with me', 'said no to me', 'lost patience with me'] },
      'I am not over it. I thought that I was, and then you wrote.',
      'You said a thing, and I still have it.',
      'We can be polite. I can do polite.',
    ),
    ...lines(
      { sentiment: 'negative', recalls: ['asked for the money back'] },
      'Is it about the money again? Then say so.',
    ),
    ...lines(
      { sentiment: 'neutral', silentDays: 120, livesTogether: false },
      'You are alive, then. Good. I had begun to make up stories.',
      'That was a long silence. I do not mind long silences. I only count them.',
    ),
    ...lines(
      { sentiment: 'negative', silentDays: 180, livesTogether: false },
      'Half a year of nothing, and then “how is it going”.',
    ),
    ...lines(
      { sentiment: 'positive', silentDays: 120, livesTogether: false },
      ['There you are! I have aged. You start.', 'Me too', 'Where were we?'],
      ['I was going to be angry with you for not writing. It has just passed.', 'I am sorry', 'Phew'],
    ),
  ],
})
