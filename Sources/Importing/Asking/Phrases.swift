/// The phrases by which the parts of an interview are known.
///
/// English as interviewers speak it. Each list is looked up in whole words, marks and capitals
/// aside.
enum Phrases {
  /// Sounds and words of a listener that are never an answer.
  static let hums = PhraseBook([
    "mm", "mmm", "mmhmm", "mm hmm", "mhm", "hm", "hmm", "uhhuh", "uh huh", "ah", "aha", "oh", "ooh",
    "um", "uh", "er", "erm", "right", "okay", "ok", "alright", "all right", "sure", "sure thing",
    "got it", "i see", "gotcha", "(that |it |)makes (total |perfect |a lot of |)sense",
    "fair enough", "fair", "sounds (good|great|fine)", "of course", "great", "good", "nice", "cool",
    "wow", "perfect", "excellent", "awesome", "lovely", "brilliant", "interesting", "super",
    "fantastic", "amazing", "wonderful", "noted", "understood", "i understand", "i hear you",
    "(thats |thats very |thats really |very |really |)(good|great|interesting|helpful|clear|fair)",
    "thank you( so much| very much|)( for (that|sharing|sharing that|the context)|)",
    "thanks( a lot| so much| very much|)( for (that|sharing|sharing that|the context)|)",
    "(please |)go (on|ahead)", "carry on", "please", "no (problem|worries|rush)",
    "(please |)take your time", "really", "so", "well", "good question", "appreciate (it|that)",
    "cheers",
  ])

  /// Words that answer a yes-or-no question and otherwise only agree.
  static let agreements = PhraseBook([
    "yes", "yeah", "yep", "yup", "ya", "no", "nope", "nah", "correct", "exactly", "absolutely",
    "definitely", "indeed", "true", "thats (right|correct|true|it)", "for sure", "not really",
    "kind of", "sort of", "i (did|do|was|am|think so|guess|guess so)", "it (did|was|is|does)",
    "we did", "they did", "yes please", "totally",
  ])

  /// Both lists: words that only show that somebody listens.
  static func areBackchannel(_ words: [String]) -> Bool {
    var index = 0
    while index < words.count {
      let count = max(hums.length(at: index, of: words), agreements.length(at: index, of: words))
      guard count > 0 else { return false }
      index += count
    }
    return !words.isEmpty
  }

  /// Verbs that ask for what ``beginsStory(_:at:)`` then names.
  static let orders = PhraseBook([
    "(tell|show) (me|us) (a bit |a little |)about", "talk (to me |to us |)about",
    "(like|love|want) to (hear|know|learn|ask|ask you|talk) about", "describe( to me|)",
    "(walk|talk|take|lead) (me|us) (through|back to)", "think (back |)(of|to|about)",
    "(give|share|offer) (me|us|)", "tell (me|us) the story of",
  ])

  /// Whether the words at an index name something that has not been spoken of yet: "a time",
  /// "something", "the hardest".
  static func beginsStory(_ words: [String], at index: Int) -> Bool {
    guard index < words.count else { return false }
    if news.contains(words[index]) { return true }
    guard index + 1 < words.count else { return false }
    let next = words[index + 1]
    switch words[index] {
    case "the", "your":
      return firsts.contains(next) || (next.utf8.count > 4 && next.hasSuffix("est"))
    case "about": return beginsStory(words, at: index + 1)
    default: return false
    }
  }

  private static let news: Set<String> = [
    "a", "an", "two", "three", "some", "any", "many", "several", "another", "something",
    "somebody", "someone", "anything", "yourself",
  ]
  private static let firsts: Set<String> = [
    "first", "last", "most", "best", "worst", "only", "single", "background", "career", "resume",
    "cv",
  ]

  /// Other ways to ask for a story; the sentence must ask as well.
  static let stories = PhraseBook([
    "(have|got|think of|is there) (an|another) (example|instance)",
    "example of (a|an|how you|when you|where you|saying|using|doing|making|taking)",
    "about (yourself|your (background|current role|current job|resume|cv|career))",
    "how you once", "have you ever", "did you ever", "can you recall a", "do you remember a",
    "a (time|moment|situation|case|period|project) (when|where|you|in which|that you)",
    "an (occasion|instance|example|idea|experience) (when|where|you|in which|that you)",
    "your (biggest|greatest|proudest|main) (weakness|strength|achievement|accomplishment)",
    "your (biggest|greatest|worst) (failure|mistake|success|regret)",
    "why do you want", "why are you (leaving|looking|interested)", "where do you see yourself",
    "introduce yourself",
  ])

  /// Ways to ask for the last occasion; a word for what is being told makes it a probe.
  static let lastTimes = PhraseBook([
    "when did you last", "when was the last time", "the last time you", "when were you last",
  ])
  /// Words for what is being told.
  static let pronouns: Set<String> = ["it", "them", "him", "her"]

  /// Ways to leave a story for the next question.
  static let moves = PhraseBook([
    "(my|the|our|so|okay|on to the|to the|to our|to my) (next|second|third|fourth|last|final) one",
    "(next|second|third|fourth|final) question", "(my|the|our) last question",
    "lets move on", "moving on", "switch gears", "shift gears", "change (the |)(topic|subject)",
    "(different|new|another) (topic|question|story)",
    "(a |)(different|another) (example|time)",
  ])

  /// Words that point back into the story being told, so that nothing new is asked for.
  static let backwards = PhraseBook([
    "(of|in|on|about|during|with|after|before) (that|those|these|them|him|her|it)",
    "(in|during|on|of|about) this",
    "you (mentioned|said|told|described|were saying|just)", "at (that|the) (time|point|moment)",
    "(was|were|is|wasnt|did you have) there (a|an|ever)", "more about", "back then",
    "in (that|the) (story|project|meeting|room|end)", "you had with (them|him|her)",
    "a (moment|time|point|situation) in (that|this|the)",
  ])

  /// Ways to hand the asking over to the candidate, or to say goodbye.
  static let closings = PhraseBook([
    "questions (for|to) (me|us)", "(any|what|which) questions (do you|you might|you may)",
    "do you have any (other |)questions", "have any questions",
    "(like|want|wanted|wish) to ask (me|us)", "anything (else |)you(d| would|) (like|want) to ask",
    "you can ask me", "thats all (the questions|from me|from my side|i have|i had|we have)",
    "all the (time|questions) (we|i) (have|had)", "out of time",
    "(thanks|thank you) (so much |very much |)for your time", "we will be in touch",
    "well be in touch",
    "have a (good|great|nice|lovely) (day|one|evening|afternoon|weekend|rest)",
  ])

  /// Talk about the call itself, and courtesies.
  static let smallTalk = PhraseBook([
    "how are you", "how have you been", "(how is|hows) (it|everything) going", "how do you do",
    "(how is|hows|how was) your (day|morning|week|weekend|afternoon|evening|journey|trip|commute)",
    "(nice|good|great|lovely|pleased) to (meet|see|finally meet) you", "(can|could|do) you hear",
    "hear (me|you) (ok|okay|now|well|fine|clearly|all right|alright)",
    "(can|do) you see (me|us|my)",
    "(youre|you are|im|i am|was|were|i was) on mute", "(share|sharing|see) (my|your|the) screen",
    "(my|your|the) (connection|audio|camera|microphone|mic|sound) (is|was|keeps|dropped|seems|went)",
    "(youre|you are|you were|im|i was) breaking up", "you (froze|cut out) (there|for|again|a|on)",
    "the weather", "(are |)you still there", "where are you (calling|based|joining|dialing)",
    "good (morning|afternoon|evening)", "thanks for (joining|coming|making)",
    "thank you for (joining|coming|making)", "is now (still |)a good time",
    "(are you |)ready to (start|begin|go|get started)", "shall we (start|begin|get started)",
    "are you ready", "does that (work|sound)", "sound (good|ok|okay|fair|alright)",
    "can i get you", "i(ll| will| am going to|m going to) (be |)(taking|take) notes",
    "how this (works|will work)",
  ])

  /// What somebody says who did not hear or understand the question.
  static let clarifications = PhraseBook([
    "(repeat|rephrase) (the|that|it|your)", "say (that|it) again", "(one|once) more time",
    "(do|did) you mean", "you mean", "should i", "shall i",
    "can i (use|take|talk|think|have|pick|give)",
    "could i (use|take|talk|think|have|pick|give)", "may i (use|take|talk|think|have|pick|give)",
    "(is it|would it be) (ok|okay|all right|alright|fine)", "does it (have to|need to|matter)",
    "what do you mean", "pardon", "give me a (second|moment|minute|sec)", "let me think",
    "a (second|moment|minute) to think", "(just |)(a|one) (second|moment|minute)",
    "(i |)didnt (catch|hear|get) (that|the|you)", "let me (see|start)",
  ])
}
