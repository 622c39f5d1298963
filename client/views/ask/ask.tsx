/** The questions of the contract: pick one, fill in its form, read the answer. */
import { UnstyledButton } from '@mantine/core';
import { ChevronLeft } from 'lucide-react';
import { questions } from '../../../contract/questions/index.ts';
import type { Question } from '../../../contract/question.ts';
import { useDispatch, useView } from '../../state/context.tsx';
import { AnswerTable } from './answer-table.tsx';
import { QuestionForm } from './question-form.tsx';

function QuestionList() {
  const dispatch = useDispatch();
  return (
    <ul className="questions">
      {questions.map(({ name, title, description }) => (
        <li key={name}>
          <UnstyledButton
            className="question"
            onClick={() => dispatch({ type: 'question asked', question: { name, params: {} } })}
          >
            <strong>{title}</strong>
            <span className="quiet">{description}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

const isFilledIn = (question: Question, params: Readonly<Record<string, string>>) =>
  question.params.safeParse(params).success;

export default function Ask() {
  const { question: asked } = useView();
  const dispatch = useDispatch();
  const question = questions.find(({ name }) => name === asked?.name);
  if (!asked || !question) return <QuestionList />;
  return (
    <>
      <UnstyledButton className="back" onClick={() => dispatch({ type: 'question asked', question: null })}>
        <ChevronLeft size={15} aria-hidden="true" /> All questions
      </UnstyledButton>
      <h3 className="question-title">{question.title}</h3>
      <p className="quiet">{question.description}</p>
      <QuestionForm
        key={asked.name}
        question={question}
        params={asked.params}
        onAsk={(params) => dispatch({ type: 'question asked', question: { name: asked.name, params } })}
      />
      {isFilledIn(question, asked.params) && <AnswerTable question={question} asked={asked} />}
    </>
  );
}
