/** What an idle conversation last said. */
export type Notice =
  | 'welcome'
  | 'help'
  /** What agents and administrators can look up. */
  | 'help-look-ups'
  | 'greeting'
  | 'thanks'
  | 'empty'
  | 'out-of-scope'
  | 'started-over'
  | 'language-set'
  /** The other language is not spoken in this organisation. */
  | 'language-not-here'
  | 'personal-chat-only'
  | 'nothing-to-repeat'
  | 'chit-chat'
  | 'abuse'
  /** A picture, another file, or a trace of the browser was sent: how to do without, or what to do with it. */
  | 'picture-not-kept'
  | 'file-not-kept'
  | 'trace-not-kept'
  /** How to record a trace. */
  | 'how-to-trace'
