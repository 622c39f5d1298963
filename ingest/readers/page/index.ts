/** The reader of meeting pages: the page a meeting leaves behind, as text, Markdown or HTML. */
import { ReadError, type RawSource, type Reader } from '../reader.ts';
import { completed } from '../schema-org/complete.ts';
import { toDocument } from './document.ts';
import { reportDoubts } from './doubts.ts';
import { htmlPage } from './html/index.ts';
import { Issues } from './issues.ts';
import { checkLength, checkLines } from './limits.ts';
import { readMeeting, type ToldMeeting } from './meeting.ts';
import { textPage } from './text.ts';

/** Markdown may hold tags, and HTML has no such headings. */
const isMarkdown = (text: string): boolean => /^#{1,6} \S[^]*\n#{1,6} \S/m.test(text.slice(0, 5000));

const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}\?>\s*<!doctype html)/i.test(text.slice(0, 2000)) ||
  (!isMarkdown(text) && /<(?:body|h1|h2|table|div|article|main|p)[\s>]/i.test(text.slice(0, 5000)));

const isData = (text: string): boolean =>
  /^\s*(?:[{[]|<\?xml(?![^>]{0,200}\?>\s*<!doctype html)|BEGIN:VCALENDAR|%PDF)/i.test(text.slice(0, 500));

/** A page with a title and nothing of a meeting is some other page. */
const hasMeeting = (told: ToldMeeting): boolean =>
  told.dated || told.talks.length + told.others.length + told.organizers.length + told.speakers.length > 0;

export const meetingPage: Reader = {
  id: 'meeting-page',
  describe: 'the page of a meeting as text, Markdown or HTML: agenda, speakers, abstracts, report',
  matches: (source) => (isData(source.text) ? 0 : isHtml(source.text) ? 0.6 : 0.5),
  read(source: RawSource) {
    const issues = new Issues();
    const html = isHtml(source.text);
    checkLength(source, html);
    const page = html ? htmlPage(source.text, source.uri) : textPage(source.text);
    checkLines(page, source.uri);
    const told = readMeeting(page, issues);
    if (!told || !hasMeeting(told))
      throw new ReadError(
        source.uri,
        'no meeting was found in it: expected a title with organizers, speakers, an agenda or abstracts',
      );
    reportDoubts(told, page, issues);
    return [completed(toDocument(told, page, source, issues), source)];
  },
};
