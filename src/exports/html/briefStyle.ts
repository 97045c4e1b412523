import type { Language } from '../../model/types';
import { styleString } from '../escape';
import { typography } from '../typography';

/** The style sheet of a brief's page; `title` runs at the head of every printed sheet. */
export function briefStyle(title: string, language: Language): string {
  const { fonts, headings } = typography[language];
  return `${screen(fonts)}${offs}${paper(title, fonts, headings)}`;
}

/** Numbers stand off the edge of their column by so many quarters of a digit at most. */
export const offSteps = 40;

const offs = Array.from(
  { length: offSteps },
  (_, at) => `.off${at + 1}{padding-right:${(at + 1) / 4}ch}`,
).join('\n');

const fang =
  "'Times New Roman',FangSong,STFangsong,FangSong_GB2312,'Songti SC',SimSun,'Noto Serif CJK SC','Noto Sans CJK SC',serif";

const screen = (sans: string) => `
:root{color-scheme:light}
*{box-sizing:border-box}
html{font:17px/1.75 ${sans};font-variant-numeric:tabular-nums;color:#1b1f24;background:#eceae5;-webkit-text-size-adjust:100%}
body{margin:0;padding:clamp(0px,3vw,2.5rem) 0}
main{max-width:50rem;margin:0 auto;padding:clamp(1.25rem,7vw,5.5rem);background:#fff;box-shadow:0 1px 12px rgb(20 30 40/10%)}
h1{margin:0 0 1.5rem;font-size:clamp(1.5rem,1.2rem + 1.6vw,2.125rem);line-height:1.35;text-align:center;text-wrap:balance}
h1::after{content:'';display:block;margin-top:1.25rem;border-top:2px solid #0f5f8a}
h2{margin:2.5rem 0 .75rem;font-size:1.25rem;line-height:1.4}
p{margin:0 0 .75rem}
.text,.remark{overflow-wrap:anywhere}
:lang(zh) .text,:lang(zh) .remark{text-indent:2em}
:lang(zh) q,:lang(zh) blockquote{line-break:strict}
figure{margin:1.75rem 0 1.25rem;padding:0}
figcaption{margin-bottom:.75rem;font-weight:600;line-height:1.5;text-wrap:pretty;overflow-wrap:anywhere}
.number{margin-right:.375em;color:#0f5f8a;white-space:nowrap}
.subject{display:block;font-size:.8125rem;font-weight:400;color:#5b6570}
.drawing svg{display:block;width:100%;height:auto}
.notes,.source{margin:.5rem 0 0;padding:0;font-size:.8125rem;line-height:1.6;color:#4a535c;list-style:none;overflow-wrap:anywhere}
.notes li{padding-left:.75rem;border-left:2px solid #d9dee3}
details{margin-top:.25rem;font-size:.8125rem}
summary{min-height:1.5rem;color:#4a535c;cursor:pointer}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.5;border-top:2px solid #1b1f24;border-bottom:2px solid #1b1f24}
th,td{padding:.4375rem .75rem .4375rem 0;text-align:left;vertical-align:top;border-bottom:1px solid #d9dee3}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;border-bottom:1px solid #1b1f24}
tbody th{font-weight:500}
thead th+th,td{text-align:right}
.words{text-align:left}
th.over{text-align:center;border-bottom-color:#d9dee3}
th.section{font-weight:600}
th.about{font-weight:400;color:#4a535c}
tbody+tbody tr:first-child>*{border-top:1px dashed #5b6570}
small{display:block;font-size:.75rem;font-weight:400;color:#4a535c}
.gap,.nothing,.step{color:#4a535c}
.gap,.figure:not(.words){white-space:nowrap}
.differs{display:inline-block;padding:0 .25rem;font-size:.6875rem;font-weight:400;color:#8a4b00;border:1px solid;border-radius:3px}
sup{line-height:0}
a{color:#0f5f8a;text-decoration:none}
a:hover{text-decoration:underline}
.note{font-size:.75em;white-space:nowrap}
blockquote{margin:1.5rem 0;padding:.25rem 0 .25rem 1.25rem;border-left:3px solid #0f5f8a;overflow-wrap:anywhere}
blockquote p{margin:0 0 .375rem}
blockquote footer{font-size:.8125rem;line-height:1.6;color:#4a535c}
.missing{padding:.5rem .75rem;font-size:.875rem;background:#fdf1e0;border-left:3px solid #8a4b00}
.endnotes,.references{margin-top:3rem;font-size:.8125rem;line-height:1.65;overflow-wrap:anywhere}
.endnotes h2,.references h2{margin:0 0 .5rem;padding-top:.75rem;font-size:1rem;border-top:2px solid #1b1f24}
.endnotes li,.references li{margin-bottom:.375rem}
.endnotes li:target{background:#fff6d6}
figure:target{outline:2px solid #0f5f8a;outline-offset:.5rem}
ol{margin:0;padding-left:2.25em}
.references ul{margin:0;padding:0;list-style:none}
.references li{padding-left:2.25em;text-indent:-2.25em}
.lead,.place{color:#4a535c}
mark{color:inherit;background:#fff1b8;print-color-adjust:exact}
q{quotes:'“' '”'}
.colophon{margin-top:2rem;padding-top:.5rem;font-size:.75rem;color:#4a535c;border-top:1px solid #d9dee3;overflow-wrap:anywhere}
.colophon p{margin:0}
`;

const paper = (title: string, sans: string, heading: string) => `
@page{size:A4;margin:25mm 26mm 22mm 28mm;
@top-left{content:${styleString(title)};font:9pt ${sans};color:#4a535c;vertical-align:bottom;padding-bottom:4mm}
@bottom-center{content:"— " counter(page) " —";font:9pt ${fang};color:#1b1f24}}
@page :first{@top-left{content:none}}
@media print{
html{font:11.5pt/1.7 ${fang};background:none}
h1,h2,figcaption,thead th{font-family:${heading}}
body,main{padding:0;margin:0;max-width:none;box-shadow:none}
h1{font-size:20pt}
h2{font-size:14pt}
h1,h2,figcaption{break-after:avoid}
.whole,tr,blockquote,.notes li,.endnotes li,.references li{break-inside:avoid}
.drawing svg{max-height:215mm}
.source{break-before:avoid}
.table{overflow:visible}
thead{display:table-header-group}
details{display:none}
a{color:inherit}
.back{color:#4a535c}
.arrow{display:none}
p{orphans:2;widows:2}
}
`;
