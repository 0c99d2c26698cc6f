"""Real-looking names, one line for each script and trap."""

NAMES = {
    "greek": "Ελένη Παπαδοπούλου",
    "cyrillic": "Юлия Ґалаґан",
    "vietnamese": "Nguyễn Thị Ánh Tuyết",
    "arabic": "محمد عبد الله الأحمد",
    "persian with a joiner": "دکتر می\u200cخواهم",  # noqa: RUF001 - letters of the name
    "arabic with vowels": "مُحَمَّد",
    "hebrew": "יוסף כהן",
    "hebrew with vowels": "דָּוִד בן־גוריון",
    "hindi": "श्रीमती प्रियंका क्षत्रिय",
    "marathi": "राजेन्द्र कृष्णमूर्ति",
    "thai": "สมชาย ก้องน้ำกำแพง",
    "chinese": "王小明 李娜",
    "japanese": "佐藤 髙橋さくら 﨑山 \U00020bb7野家",
    "korean": "김민준 한국",
    "yoruba, loose accents": "O\u0323\u0301lado\u0323\u0301",
    "decomposed": "Ame\u0301lie",
}
