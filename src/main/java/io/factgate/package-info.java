/**
 * Factgate keeps a newsroom from publishing what its own facts and sources contradict. The words
 * that code, {@code facts.yaml}, reports and pages share:
 *
 * <dl>
 *   <dt>story
 *   <dd>a folder with drafts, facts and sources
 *   <dt>draft
 *   <dd>a document that is about to be published
 *   <dt>piece
 *   <dd>what was published before: a document or a record of an archive
 *   <dt>source
 *   <dd>a document that a story rests on
 *   <dt>text
 *   <dd>the prose of a document with the way back to its places
 *   <dt>passage
 *   <dd>a stretch of a text that is shown as evidence
 *   <dt>mention
 *   <dd>words of a text that state a value: a quantity, a time, an attribution, a name or a
 *       designation
 *   <dt>kind
 *   <dd>what finds the mentions of one sort and compares their values
 *   <dt>quantity
 *   <dd>a number with its unit or counted noun
 *   <dt>bound
 *   <dd>how a value stands to what is written: exactly, about, at least, fewer than
 *   <dt>attribution
 *   <dd>words (content) that someone (source) is said to have said (cue); the speaker is that one's
 *       full name
 *   <dt>context
 *   <dd>what a mention's clause says about it: thing, predicate, actors, speaker
 *   <dt>fact
 *   <dd>what the desk has settled: a claim with values, or a quote
 *   <dt>claim
 *   <dd>the sentence of a fact; what must be right in it stands in braces
 *   <dt>witness
 *   <dd>a fact or a source as something that mentions are held against
 *   <dt>match
 *   <dd>a known mention that speaks of the same thing as one of a draft
 *   <dt>verdict
 *   <dd>supported, contradicted, unsupported or unbound
 *   <dt>rule
 *   <dd>a sort of finding, with its name, level and page
 *   <dt>objection
 *   <dd>what a kind has to say against words, before suppressions and levels
 *   <dt>finding
 *   <dd>an objection that is reported, at its place, with its evidence
 *   <dt>fault
 *   <dd>what could not be read or checked; it fails the build whatever was found
 * </dl>
 */
@NullMarked
package io.factgate;

import org.jspecify.annotations.NullMarked;
