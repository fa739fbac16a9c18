"""Language models behind one protocol (:class:`~summarizer.writers.writer.Writer`).

endpoint (dialect)                            any OpenAI-compatible server, over httpx
transformers_writer (loading, prefix, grammar, chances)    a model in this process; torch is imported when one is loaded
"""
