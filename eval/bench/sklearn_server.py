"""A plain way to serve scikit-learn: one Flask route, started by gunicorn with several workers."""

import os
import pickle

from flask import Flask, jsonify, request

app = Flask(__name__)

with open(os.environ["SKLEARN_MODEL"], "rb") as stored:
    MODEL = pickle.load(stored)


@app.post("/v1/tag")
def tag():
    return jsonify(topics=[str(MODEL.predict([request.get_json()["text"]])[0])])
